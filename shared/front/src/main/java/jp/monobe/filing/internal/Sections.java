package jp.monobe.filing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.document.FilingCopy.Entry;
import jp.monobe.document.FilingCopy.Section;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.kernel.Wareki;
import jp.monobe.procedure.form.AnswerText;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.Step;

/** A form's answers as a document reads them: a section a page, and one for each person in it. */
final class Sections {

    private final FormView view;
    private final AnswerText text;

    Sections(FormView view, List<AttachmentInfo> attachments) {
        this.view = view;
        this.text =
                new AnswerText(id ->
                        attachments.stream()
                                .filter(file -> file.id().equals(id))
                                .findFirst()
                                .map(AttachmentInfo::fileName));
    }

    List<Section> all() {
        return view.steps().stream()
                .flatMap(this::of)
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private Stream<Section> of(Step step) {
        if (step.people().isEmpty()) {
            return Stream.of(new Section(step.title(), entries(view.questions(step).stream())));
        }
        return view.people(step).stream().map(person -> about(step, person));
    }

    private Section about(Step step, GroupMember person) {
        boolean known = !person.isTyped();
        var entries = new ArrayList<Entry>();
        add(entries, "person.kana", person.kana(), known);
        var birth = person.birthDate();
        add(entries, "person.birth-date", birth == null ? null : Wareki.date(birth), known);
        entries.addAll(
                entries(
                        view.questions(step).stream()
                                .filter(question -> person.key().equals(question.key().person()))));
        return new Section(Texts.of("person.title", step.title(), name(person)), entries);
    }

    private static String name(GroupMember person) {
        return person.name() == null ? "" : person.name();
    }

    private static void add(
            List<Entry> entries,
            String label,
            @org.jspecify.annotations.Nullable String value,
            boolean known) {
        if (value != null) {
            entries.add(new Entry(Texts.of(label), value, known));
        }
    }

    private List<Entry> entries(Stream<Question> questions) {
        return questions
                .flatMap(question ->
                        view.answers().get(question.key()).stream()
                                .map(answer ->
                                        new Entry(
                                                question.field().common().label(),
                                                text.of(question.field(), answer))))
                .toList();
    }
}
