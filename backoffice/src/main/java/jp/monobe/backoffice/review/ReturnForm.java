package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.FormHeading;
import jp.monobe.casework.model.Return;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.procedure.form.FormView;

/** Asks what the resident is to mend (差戻し): which answers, why, and by when. */
final class ReturnForm extends Composite<Div> {

    private static final String MESSAGE = "return-message";
    private static final String DUE = "return-due";

    private final LocalDate today;
    private final ErrorSummary errors = new ErrorSummary();
    private final RemarkPicker picker;
    private final TextArea message = new TextArea();
    private final Input due = new Input();
    private final Asked messageAsked;
    private final Asked dueAsked;

    ReturnForm(
            FormView filed,
            LocalDate today,
            LocalDate dueBy,
            Consumer<Return> send,
            Runnable cancel) {
        this.today = today;
        picker = new RemarkPicker(filed);
        message.setClassName("input");
        due.setType("date");
        due.setClassName("input chars-12");
        due.setValue(dueBy.toString());
        due.getElement().setAttribute("min", today.plusDays(1).toString());
        messageAsked = asked(MESSAGE, "office.return.message", message);
        dueAsked = asked(DUE, "office.return.due", due);
        getContent().setClassName("act-form stack");
        getContent()
                .add(
                        errors,
                        new FormHeading(getTranslation("office.ask.RETURN")),
                        new Paragraph(getTranslation("office.ask.RETURN.then")),
                        picker,
                        messageAsked,
                        dueAsked,
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.act.RETURN.do"), () -> submit(send)),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), cancel)));
    }

    private Asked asked(String id, String key, Component control) {
        return new Asked(id, getTranslation(key), getTranslation(key + ".hint"), control);
    }

    private void submit(Consumer<Return> send) {
        var problems = new ArrayList<ErrorSummary.Problem>();
        var remarks = picker.remarks();
        if (remarks.isEmpty()) {
            problems.add(problem(RemarkPicker.ID, "office.return.fields.missing"));
        }
        complain(
                messageAsked,
                MESSAGE,
                message.getValue().isBlank(),
                "office.return.message.missing",
                problems);
        var date = dueDate();
        complain(dueAsked, DUE, date.isEmpty(), "office.return.due.wrong", problems);
        errors.show(problems);
        if (problems.isEmpty()) {
            send.accept(new Return(message.getValue().strip(), date.orElseThrow(), remarks));
        }
    }

    private void complain(
            Asked asked,
            String id,
            boolean wrong,
            String key,
            List<ErrorSummary.Problem> problems) {
        asked.complain(wrong ? getTranslation(key) : "");
        if (wrong) {
            problems.add(problem(id, key));
        }
    }

    private ErrorSummary.Problem problem(String id, String key) {
        return new ErrorSummary.Problem(id, getTranslation(key));
    }

    /** Empty unless it is a day to come. */
    private Optional<LocalDate> dueDate() {
        try {
            return Optional.of(LocalDate.parse(due.getValue())).filter(date -> date.isAfter(today));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
