package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.FormHeading;
import jp.monobe.casework.model.Proposal;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ErrorSummary;

/** Asks for the reason of a rejection (却下の理由) and the article it rests on. */
final class RejectForm extends Composite<Div> {

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea reason = new TextArea();
    private final Input basis = new Input();
    private final Asked reasonAsked;
    private final Asked basisAsked;

    /**
     * @param law on which the procedure rests; stands in the form already
     */
    RejectForm(ActWords words, String law, Consumer<Proposal.Reject> propose, Runnable cancel) {
        reason.setClassName("input");
        basis.setClassName("input");
        basis.setValue(law);
        reasonAsked = asked("reject-reason", "office.reject.reason", reason);
        basisAsked = asked("reject-basis", "office.reject.basis", basis);
        getContent().setClassName("act-form stack");
        getContent()
                .add(
                        errors,
                        new FormHeading(words.ask(Act.REJECT, "")),
                        new Paragraph(words.ask(Act.REJECT, ".then")),
                        reasonAsked,
                        basisAsked,
                        new Actions(
                                ActionButton.primary(
                                        words.act(Act.REJECT, ".do"), () -> submit(propose)),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), cancel)));
    }

    private Asked asked(String id, String key, Component control) {
        return new Asked(id, getTranslation(key), getTranslation(key + ".hint"), control);
    }

    private void submit(Consumer<Proposal.Reject> propose) {
        var problems = problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            propose.accept(
                    new Proposal.Reject(reason.getValue().strip(), basis.getValue().strip()));
        }
    }

    private List<ErrorSummary.Problem> problems() {
        var found = new ArrayList<ErrorSummary.Problem>();
        missing(
                reasonAsked,
                "reject-reason",
                reason.getValue(),
                "office.reject.reason.missing",
                found);
        missing(basisAsked, "reject-basis", basis.getValue(), "office.reject.basis.missing", found);
        return found;
    }

    private void missing(
            Asked asked,
            String id,
            String value,
            String message,
            List<ErrorSummary.Problem> found) {
        var text = value.isBlank() ? getTranslation(message) : "";
        asked.complain(text);
        if (!text.isEmpty()) {
            found.add(new ErrorSummary.Problem(id, text));
        }
    }
}
