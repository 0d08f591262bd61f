package jp.monobe.backoffice.closing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Wareki;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.AgentDue;
import jp.monobe.payment.PayIns;
import jp.monobe.payment.PayIns.Arrived;
import jp.monobe.payment.PayIns.Recorded;

/**
 * What arrived of an agent, as the bank's statement says. What was typed stays until it is taken.
 */
final class PayInForm extends Composite<Div> {

    private final AgentDue due;
    private final PayIns payIns;
    private final Told told;
    private final Input day = Typed.text("chars-12");
    private final Input received = Typed.digits("chars-12");
    private final Input fee = Typed.digits("chars-8");
    private final Input note = Typed.text("chars-full");

    PayInForm(
            AgentDue due, String agent, PayIns payIns, LocalDate today, Told told, Runnable leave) {
        this.due = due;
        this.payIns = payIns;
        this.told = told;
        day.setValue(today.toString());
        received.setValue(String.valueOf(due.missing()));
        fee.setValue("0");
        note.getElement().setAttribute("maxlength", "200");
        var words = due.isOfScreens() ? "office.pay-ins.form.screens" : "office.pay-ins.form.agent";
        getContent().setClassName("stack");
        getContent()
                .add(
                        new H3(getTranslation("office.pay-ins.record")),
                        new Paragraph(
                                getTranslation(
                                        words,
                                        agent,
                                        Wareki.date(due.day()),
                                        YenText.of(Yen.of(due.missing())))),
                        asked("arrived", day),
                        asked("received", received),
                        asked("fee", fee),
                        asked("note", note),
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.pay-ins.record.do"), this::record),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), leave)));
    }

    private Asked asked(String name, Input input) {
        var key = "office.pay-ins." + name;
        return new Asked(
                "pay-in-" + name, getTranslation(key), getTranslation(key + ".hint"), input);
    }

    private void record() {
        var on = day(day.getValue().strip());
        var came = yen(received.getValue());
        var kept = yen(fee.getValue());
        if (on.isEmpty() || came.isEmpty() || kept.isEmpty()) {
            told.of(Tone.BAD, "office.pay-ins.wrong");
            return;
        }
        var arrived =
                new Arrived(
                        due.agent(), due.day(), on.get(), came.get(), kept.get(), note.getValue());
        switch (payIns.record(arrived)) {
            case Recorded.Done(var payIn) ->
                    told.of(
                            Tone.GOOD,
                            payIn.difference() == 0
                                    ? "office.pay-ins.done"
                                    : "office.pay-ins.done-differs",
                            YenText.of(payIn.gross()),
                            YenText.of(payIn.fee()),
                            Signed.yen(payIn.difference()));
            case Recorded.NothingWaits() -> told.of(Tone.ATTENTION, "office.pay-ins.nothing");
            case Recorded.Differs(var said, var gross, var difference) ->
                    told.of(
                            Tone.ATTENTION,
                            "office.pay-ins.differs",
                            YenText.of(said),
                            YenText.of(gross),
                            Signed.yen(difference));
            case Recorded.Wrong() -> told.of(Tone.BAD, "office.pay-ins.wrong");
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Yen> yen(String typed) {
        var digits = typed.strip().replace(",", "");
        return digits.matches("[0-9]{1,12}")
                ? Optional.of(Yen.of(Long.parseLong(digits)))
                : Optional.empty();
    }
}
