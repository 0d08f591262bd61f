package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.page.FormHeading;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.ForwardCase.Forwarding;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.frontend.ui.Tick;

/** Asks to which section a case goes and why (回送). */
final class ForwardForm extends Composite<Div> {

    private static final String DESK = "forward-desk";
    private static final String REASON = "forward-reason";
    private static final String TELL = "forward-tell";
    private static final int LONGEST = 500;

    private final ErrorSummary errors = new ErrorSummary();
    private final Choice desk;
    private final TextArea reason = new TextArea();
    private final Asked reasonAsked;
    private final Tick tell = new Tick();

    ForwardForm(
            CaseView view,
            List<CaseView.Section> sections,
            Consumer<Forwarding> forward,
            Runnable cancel) {
        var others = new LinkedHashMap<String, String>();
        sections.stream()
                .filter(section -> !section.id().equals(view.section().id()))
                .forEach(section -> others.put(section.id(), section.division()));
        desk = new Choice(others, others.isEmpty() ? "" : others.firstEntry().getKey());
        reason.setClassName("input");
        reasonAsked =
                new Asked(
                        REASON,
                        getTranslation("office.forward.reason"),
                        getTranslation("office.forward.reason.hint"),
                        reason);
        tell.setId(TELL);
        tell.setValue(view.hasInbox());
        getContent().setClassName("act-form stack");
        getContent()
                .add(
                        errors,
                        new FormHeading(getTranslation("office.ask.FORWARD")),
                        new Paragraph(getTranslation("office.ask.FORWARD.then")),
                        new Asked(DESK, getTranslation("office.forward.desk"), "", desk),
                        reasonAsked,
                        view.hasInbox() ? telling() : unreached(),
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.act.FORWARD.do"),
                                        () -> submit(forward)),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), cancel)));
    }

    /** Nobody reads a message there: who forwards it tells by telephone or post. */
    private Paragraph unreached() {
        return new Paragraph(getTranslation("office.messages.no-inbox"));
    }

    private NativeLabel telling() {
        var choice = new NativeLabel();
        choice.setFor(TELL);
        choice.setClassName("choice");
        choice.add(tell, new Span(getTranslation("office.forward.tell")));
        return choice;
    }

    private void submit(Consumer<Forwarding> forward) {
        var words = reason.getValue().strip();
        var wrong =
                words.isEmpty()
                        ? getTranslation("office.forward.reason.missing")
                        : words.length() > LONGEST
                                ? getTranslation("office.forward.reason.long", LONGEST)
                                : "";
        reasonAsked.complain(wrong);
        errors.show(wrong.isEmpty() ? List.of() : List.of(new ErrorSummary.Problem(REASON, wrong)));
        if (wrong.isEmpty()) {
            forward.accept(new Forwarding(desk.getValue(), words, tell.getValue()));
        }
    }
}
