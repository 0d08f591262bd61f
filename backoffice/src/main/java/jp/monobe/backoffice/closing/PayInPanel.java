package jp.monobe.backoffice.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import jp.monobe.backoffice.page.Today;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.payment.AgentDue;
import jp.monobe.payment.PayIn;
import jp.monobe.payment.PayIns;
import jp.monobe.payment.model.AgentFile;
import jp.monobe.reference.Bank;
import jp.monobe.reference.Banks;

/** What agents told that they pay in, what came of it, and what was recorded (払込). */
final class PayInPanel extends Composite<Section> {

    /** A bank that draws from accounts, by its code (口座振替). */
    private static final String BANK = "DB";

    private final PayIns payIns;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();

    PayInPanel(PayIns payIns, Today today) {
        this.payIns = payIns;
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.pay-ins")), news, body);
        show();
    }

    private void show() {
        var waiting = payIns.waiting();
        var recorded = payIns.page(0);
        body.removeAll();
        body.add(
                waiting.isEmpty()
                        ? new EmptyState(
                                getTranslation("office.pay-ins.none"),
                                getTranslation("office.pay-ins.none.do"))
                        : waiting(waiting));
        if (!recorded.isEmpty()) {
            body.add(recorded(recorded));
        }
    }

    private Component waiting(List<AgentDue> waiting) {
        return new CardTable<>(
                        getTranslation("office.pay-ins.caption"), Slice.of(waiting), waiting.size())
                .uncounted()
                .text(getTranslation("office.pay-ins.agent"), it -> agent(it.agent()))
                .column(getTranslation("office.pay-ins.day"), it -> new DateText(it.day()))
                .numeric(
                        getTranslation("office.pay-ins.count"),
                        it -> "%,d".formatted(it.payments()))
                .numeric(getTranslation("office.pay-ins.told"), it -> Signed.yen(it.told()))
                .numeric(getTranslation("office.pay-ins.came"), it -> Signed.yen(it.paidIn()))
                .numeric(getTranslation("office.pay-ins.missing"), it -> Signed.yen(it.missing()))
                .column(getTranslation("office.bill.slip.act"), this::act)
                .show(0);
    }

    /** More than was told came: the agent has to say why, and nothing can be recorded here. */
    private Component act(AgentDue due) {
        return due.missing() > 0
                ? ActionButton.plain(getTranslation("office.pay-ins.record"), () -> record(due))
                : new StatusTag(Tone.ATTENTION, getTranslation("office.pay-ins.too-much"));
    }

    private void record(AgentDue due) {
        news.removeAll();
        body.removeAll();
        body.add(
                new PayInForm(
                        due, agent(due.agent()), payIns, today.date(), this::told, this::show));
    }

    private void told(Tone tone, String key, Object... values) {
        say(tone, key, values);
        if (tone == Tone.GOOD) {
            show();
        }
    }

    private void say(Tone tone, String key, Object... values) {
        news.removeAll();
        news.add(
                new NotificationBanner(
                                tone, getTranslation(key), getTranslation(key + ".then", values))
                        .announced());
    }

    private Component recorded(List<PayIn> recorded) {
        return new CardTable<>(
                        getTranslation("office.pay-ins.recorded"),
                        Slice.of(recorded),
                        recorded.size())
                .uncounted()
                .text(getTranslation("office.pay-ins.agent"), it -> agent(it.agent()))
                .column(getTranslation("office.pay-ins.day"), it -> new DateText(it.through()))
                .column(
                        getTranslation("office.pay-ins.arrived"),
                        it -> new DateText(it.arrivedOn()))
                .numeric(getTranslation("office.pay-ins.gross"), it -> YenText.of(it.gross()))
                .numeric(getTranslation("office.pay-ins.fee"), it -> YenText.of(it.fee()))
                .numeric(
                        getTranslation("office.pay-ins.difference"),
                        it -> Signed.yen(it.difference()))
                .text(getTranslation("office.bill.reason"), PayIn::note)
                .column(getTranslation("office.bill.slip.act"), this::undo)
                .show(0);
    }

    private Component undo(PayIn payIn) {
        return payIn.undone()
                ? new StatusTag(Tone.NEUTRAL, getTranslation("office.pay-ins.undone"))
                : ActionButton.plain(getTranslation("office.pay-ins.undo"), () -> askUndo(payIn));
    }

    private void askUndo(PayIn payIn) {
        news.removeAll();
        body.removeAll();
        body.add(new UndoPayIn(payIn, payIns, this::told, this::show));
    }

    private String agent(String maker) {
        if (maker.startsWith(BANK)) {
            var code = maker.substring(BANK.length());
            return getTranslation(
                    "office.pay-ins.bank", Banks.japan().bank(code).map(Bank::name).orElse(code));
        }
        if (maker.startsWith(AgentFile.JOINT)) {
            return getTranslation("office.pay-ins.el-qr", maker.substring(1));
        }
        if (maker.equals(AgentFile.ALLOWANCE)) {
            return getTranslation("office.channel.ALLOWANCE");
        }
        return maker.isEmpty()
                ? getTranslation("office.pay-ins.screens")
                : getTranslation("office.pay-ins.collector", maker);
    }
}
