package jp.monobe.frontend.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.frontend.form.field.Entry;
import jp.monobe.frontend.form.field.InputField;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.frontend.ui.Hidden;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.form.ProblemText;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Step;

/**
 * One step of a form on the page (様式の一頁). Each field is saved when it is left; what is wrong is
 * said there and then, what is missing only when the person wants to go on. The program adds its
 * own buttons below and asks {@link #check()}.
 */
public final class FormPage extends Composite<Div> {

    private final Filling filling;
    private final Step step;
    private final Set<InputField> unsaved = new LinkedHashSet<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final PageTitle title;
    private final Paragraph saved = new Paragraph();

    /** What is wrong stands beside its field; whoever listens has gone on from there by then. */
    private final Hidden heard = new Hidden("");

    private final Optional<PeopleList> people;
    private final Optional<FieldList> fields;
    private final ProblemText words = new ProblemText(this::getTranslation);
    private final Runnable changed;

    /**
     * @param changed told after each save, for what hangs on the answers beside the page
     */
    public FormPage(FormContext context, Step step, Runnable changed) {
        this.filling = new Filling(context);
        this.step = step;
        this.changed = changed;
        people =
                step.people()
                        .map(group ->
                                new PeopleList(filling, step, group, this::left, this::refresh));
        fields =
                people.isPresent()
                        ? Optional.empty()
                        : Optional.of(new FieldList(filling, step, null, this::left));
        saved.setClassName("saved");
        saved.getElement().setAttribute("role", "status");
        heard.getElement().setAttribute("role", "status");
        title = new PageTitle(step.title()).over(context.form().title());
        if (!step.lead().isBlank()) {
            title.lead(isClosed(context, step) ? getTranslation("fill.mending.lead") : step.lead());
        }
        getContent().setClassName("form-page");
        getContent().add(errors, title);
        people.ifPresent(getContent()::add);
        fields.ifPresent(getContent()::add);
        getContent().add(saved, heard);
    }

    /** Who mends may add nobody: a lead that says so would send her looking for the way. */
    private static boolean isClosed(FormContext context, Step step) {
        return step.people()
                .filter(group -> group.typing())
                .filter(group ->
                        !context.mending().isOpen(AnswerKey.of(Mending.PEOPLE + group.id())))
                .isPresent();
    }

    /** What is known already, between title and questions: shown, not asked. */
    public FormPage showing(Component known) {
        getContent().addComponentAtIndex(1 + getContent().indexOf(title), known);
        return this;
    }

    /** For a page whose answers are asked for as a whole: it does not say that they are kept. */
    public FormPage keepingNothing() {
        saved.setVisible(false);
        return this;
    }

    /** Moves the focus to a question once the page is there; to its title when it is not asked. */
    public void leadTo(AnswerKey question) {
        addAttachListener(_ ->
                inputs().filter(input -> isAbout(input, question))
                        .findFirst()
                        .ifPresent(input ->
                                getElement()
                                        .executeJs("window.monobeFocusOn($0)", input.focusId())));
    }

    /** Who a typed person is begins with her name. */
    private static boolean isAbout(InputField input, AnswerKey question) {
        var key = input.key();
        return key.equals(question)
                || question.field().equals(Mending.PERSON)
                        && key.equals(AnswerKey.of("person.name", question.person()));
    }

    /** As saved, with all that was changed on this page. */
    public Answers answers() {
        return filling.answers();
    }

    /**
     * Whether the person may go on; if not, says what to mend and moves the focus there. What could
     * not be saved when its field was left is saved first, so that nothing seen here is lost.
     */
    public boolean check() {
        List.copyOf(unsaved).forEach(this::save);
        var found = new ArrayList<ErrorSummary.Problem>();
        var problems = filling.problems(step);
        inputs().forEach(input ->
                mark(input, problems, true).forEach(problem -> found.add(whose(input, problem))));
        people.ifPresent(list -> found.addAll(ofGroup(list, problems)));
        heard.setText("");
        errors.show(found);
        return found.isEmpty();
    }

    /** Beside its field nobody needs to be told whose it is; in the list above, yes. */
    private ErrorSummary.Problem whose(InputField input, ErrorSummary.Problem problem) {
        return new ErrorSummary.Problem(
                problem.fieldId(), words.whose(input.key(), problem.message(), filling.view()));
    }

    private List<ErrorSummary.Problem> ofGroup(PeopleList list, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.key().field().equals(list.groupKey()))
                .map(problem -> new ErrorSummary.Problem(list.addId(), words.of(problem)))
                .toList();
    }

    private Stream<InputField> inputs() {
        return Stream.concat(
                people.stream().flatMap(PeopleList::inputs),
                fields.stream().flatMap(FieldList::inputs));
    }

    private void left(InputField input) {
        save(input);
        refresh();
        var wrong = mark(input, filling.problems(step), false);
        // "Kept" beside what must be mended would contradict it.
        saved.setText(
                input.entry() instanceof Entry.Unfinished || !wrong.isEmpty()
                        ? ""
                        : getTranslation("fill.saved", input.field().common().label()));
        heard.setText(
                wrong.stream()
                        .map(problem -> whose(input, problem).message())
                        .collect(Collectors.joining("\n")));
    }

    /** What describes a typed person is saved with the person. */
    private void save(InputField input) {
        if (people.stream().anyMatch(list -> list.describes(input))) {
            return;
        }
        unsaved.add(input);
        switch (input.entry()) {
            case Entry.Empty() -> filling.save(input.key(), null);
            case Entry.Given(var answer) -> filling.save(input.key(), answer);
            case Entry.Unfinished() -> {}
        }
        unsaved.remove(input);
    }

    private void refresh() {
        people.ifPresent(PeopleList::refresh);
        fields.ifPresent(FieldList::refresh);
        changed.run();
    }

    /**
     * Says at the field what is wrong there; what is missing only when {@code all} is asked for.
     */
    private List<ErrorSummary.Problem> mark(InputField input, List<Problem> problems, boolean all) {
        var own = problems.stream().filter(problem -> problem.key().equals(input.key())).toList();
        var quiet = !all && (!input.isReady() || input.entry() instanceof Entry.Empty);
        var wrong = quiet ? List.<ErrorSummary.Problem>of() : wrong(input, own);
        var warnings =
                own.stream()
                        .filter(p -> !p.isError())
                        .map(words::of)
                        .collect(Collectors.joining("\n"));
        input.complain(
                wrong.isEmpty()
                        ? null
                        : wrong.stream()
                                .map(ErrorSummary.Problem::message)
                                .collect(Collectors.joining("\n")));
        input.remark(quiet || warnings.isEmpty() ? null : warnings);
        return wrong;
    }

    private List<ErrorSummary.Problem> wrong(InputField input, List<Problem> own) {
        if (input.flaw().isPresent()) {
            var flaw = input.flaw().get();
            var label = input.field().common().label();
            return List.of(
                    new ErrorSummary.Problem(
                            flaw.focusId(), getTranslation(flaw.textKey(), label)));
        }
        return own.stream()
                .filter(Problem::isError)
                .map(problem -> new ErrorSummary.Problem(input.focusId(), words.of(problem)))
                .toList();
    }
}
