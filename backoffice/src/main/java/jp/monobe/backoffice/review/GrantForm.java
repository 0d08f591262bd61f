package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.FormHeading;
import jp.monobe.casework.SettledAnswers;
import jp.monobe.frontend.form.field.Attachments;
import jp.monobe.frontend.form.field.Entry;
import jp.monobe.frontend.form.field.InputField;
import jp.monobe.frontend.form.field.InputFields;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.form.ProblemText;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Handling;
import jp.monobe.reference.Banks;

/** Asks what the definition wants settled with an approval (認定の内容), as its fields say. */
final class GrantForm extends Composite<Div> {

    private static final ProblemText TEXT = ProblemText.japanese();

    private final Handling handling;
    private final LocalDate today;
    private final ErrorSummary errors = new ErrorSummary();
    private final List<InputField> inputs = new ArrayList<>();
    private final List<ErrorSummary.Problem> found = new ArrayList<>();

    GrantForm(
            Handling handling,
            LocalDate today,
            ActWords words,
            Consumer<Answers> approve,
            Runnable cancel) {
        this.handling = handling;
        this.today = today;
        var make = new InputFields(Banks.japan(), Attachments.NONE);
        var fields = new Div();
        fields.setClassName("fields");
        for (var field : handling.grants()) {
            make.of(field, AnswerKey.of(field.id()), _ -> {})
                    .ifPresent(input -> {
                        inputs.add(input);
                        fields.add(input.component());
                    });
        }
        getContent().setClassName("act-form stack");
        getContent()
                .add(
                        errors,
                        new FormHeading(words.ask(Act.APPROVE, "")),
                        new Paragraph(words.ask(Act.APPROVE, ".then")),
                        fields,
                        new Actions(
                                ActionButton.primary(
                                        words.act(Act.APPROVE, ".do"), () -> submit(approve)),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), cancel)));
    }

    private void submit(Consumer<Answers> approve) {
        found.clear();
        inputs.forEach(input -> input.complain(null));
        var granted = typed();
        if (found.isEmpty()) {
            SettledAnswers.problems(handling, granted, today).forEach(this::complain);
        }
        errors.show(found);
        if (found.isEmpty()) {
            approve.accept(granted);
        }
    }

    private Answers typed() {
        var granted = Answers.NONE;
        for (var input : inputs) {
            switch (input.entry()) {
                case Entry.Given(var answer) -> granted = granted.with(input.key(), answer);
                case Entry.Unfinished() ->
                        input.flaw()
                                .ifPresent(flaw ->
                                        complain(
                                                input,
                                                flaw.focusId(),
                                                getTranslation(
                                                        flaw.textKey(),
                                                        input.field().common().label())));
                case Entry.Empty() -> {}
            }
        }
        return granted;
    }

    private void complain(Problem problem) {
        input(problem).ifPresent(input -> complain(input, input.focusId(), TEXT.of(problem)));
    }

    private Optional<InputField> input(Problem problem) {
        return inputs.stream().filter(input -> input.key().equals(problem.key())).findFirst();
    }

    private void complain(InputField input, String focusId, String words) {
        input.complain(words);
        found.add(new ErrorSummary.Problem(focusId, words));
    }
}
