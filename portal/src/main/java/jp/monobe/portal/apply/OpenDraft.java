package jp.monobe.portal.apply;

import java.util.List;
import java.util.Optional;
import jp.monobe.filing.DraftData;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.frontend.form.Mending;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Step;

/** A draft with the form over it (開いた下書き), as its pages show it. */
record OpenDraft(DraftData draft, FormContext context) {

    FormView view() {
        return view(draft.answers());
    }

    /** With what was changed on the page since. */
    FormView view(Answers answers) {
        return FormView.of(context.form(), context.known(), answers, context.today());
    }

    /** The page of a question; empty when it is not asked now. */
    Optional<Step> stepOf(AnswerKey key) {
        return view().questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .map(Question::step)
                .or(() -> pageOf(key));
    }

    /** Of who somebody is whom she typed, or whom else there is. */
    private Optional<Step> pageOf(AnswerKey key) {
        return view().steps().stream()
                .filter(step -> step.people().filter(group -> isAbout(key, group)).isPresent())
                .findFirst();
    }

    private boolean isAbout(AnswerKey key, PeopleGroup group) {
        return key.field().equals(Mending.PEOPLE + group.id())
                || key.field().equals(Mending.PERSON)
                        && view().people(group).stream()
                                .anyMatch(person -> person.key().equals(key.person()));
    }

    boolean isCorrection() {
        return draft.correcting().isPresent();
    }

    /** Whether anything on this page may change. */
    boolean isOpen(FormView view, Step step) {
        return view.questions(step).stream().anyMatch(question -> draft.isOpen(question.key()))
                || view.people(step).stream()
                        .filter(GroupMember::isTyped)
                        .anyMatch(
                                person -> draft.isOpen(AnswerKey.of(Mending.PERSON, person.key())));
    }

    List<Problem> problems(FormView view, Step step) {
        return context.check().problems(view, step).stream().filter(Problem::isError).toList();
    }

    boolean isComplete(FormView view, Step step) {
        return problems(view, step).isEmpty();
    }

    /** Something was answered or somebody added on this page. */
    static boolean isBegun(FormView view, Step step) {
        return view.questions(step).stream()
                .anyMatch(question -> view.answers().get(question.key()).isPresent());
    }
}
