package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import jp.monobe.arrears.LateChargePage.Due;
import jp.monobe.arrears.LateChargePage.Fixed;
import jp.monobe.arrears.LateChargePage.State;
import jp.monobe.backoffice.billing.BillView;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.billing.BillRow;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Wareki;
import jp.monobe.kernel.Yen;
import jp.monobe.staff.Permission;

/** The two lists of late charges, each row with what can be done. Knows no service. */
record ChargeLists(
        CurrentStaff staff,
        Consumer<UUID> fix,
        Consumer<Fixed> ask,
        BiConsumer<Fixed, Boolean> decide) {

    private static final int ROWS = 20;

    Component due(Slice.Source<Due> rows) {
        var first = rows.fetch(0, ROWS);
        if (first.total() == 0) {
            return empty("office.charges.due");
        }
        var words = new Div();
        return new CardTable<>(words.getTranslation("office.charges.due"), from(first, rows), ROWS)
                .column(words.getTranslation("office.bill.title"), it -> link(it.row()))
                .text(words.getTranslation("office.bill.payer"), it -> payer(it.row()))
                .numeric(words.getTranslation("office.charges.paid"), it -> YenText.of(it.paid()))
                .column(words.getTranslation("office.bill.due"), it -> new DateText(it.dueOn()))
                .column(words.getTranslation("office.charges.paid-on"), ChargeLists::paidOn)
                .numeric(
                        words.getTranslation("office.charges.amount"),
                        it -> YenText.of(it.charge()))
                .column(words.getTranslation("office.bill.slip.act"), this::fixing)
                .show(0);
    }

    /** What was just read is not read again: all charges are computed for a page. */
    private static <T> Slice.Source<T> from(Slice<T> first, Slice.Source<T> others) {
        return (offset, limit) -> offset == 0 ? first : others.fetch(offset, limit);
    }

    /** Of an agent that paid in too late, both days: the later one counts. */
    private static Component paidOn(Due it) {
        var days = new Div(new DateText(it.paidOn()));
        if (!it.paidOn().equals(it.entrustedOn())) {
            var other =
                    days.getTranslation(
                            "office.charges.entrusted-on", Wareki.date(it.entrustedOn()));
            days.add(new Paragraph(other));
        }
        return days;
    }

    private Component fixing(Due it) {
        var acts = new Div();
        if (staff.may(Permission.BILLING_ASSESS)) {
            acts.add(
                    ActionButton.plain(
                            acts.getTranslation("office.charges.fix"),
                            () -> fix.accept(it.row().bill().id())));
        }
        return acts;
    }

    Component fixed(Slice.Source<Fixed> rows) {
        var first = rows.fetch(0, ROWS);
        if (first.total() == 0) {
            return empty("office.charges.fixed");
        }
        var words = new Div();
        return new CardTable<>(
                        words.getTranslation("office.charges.fixed"), from(first, rows), ROWS)
                .column(words.getTranslation("office.bill.title"), it -> link(it.row()))
                .text(words.getTranslation("office.bill.payer"), it -> payer(it.row()))
                .numeric(
                        words.getTranslation("office.charges.amount"),
                        it -> YenText.of(it.amount()))
                .column(
                        words.getTranslation("office.charges.fixed-on"),
                        it -> new DateText(it.fixedOn()))
                .column(words.getTranslation("office.bill.state"), this::state)
                .column(words.getTranslation("office.bill.slip.act"), this::acts)
                .show(0);
    }

    private Component state(Fixed it) {
        var words = new Div();
        var waiver = it.waiver();
        if (waiver != null) {
            return new StatusTag(
                    waiver.state() == State.PROPOSED ? Tone.ATTENTION : Tone.NEUTRAL,
                    words.getTranslation(
                            "office.charges.waiver." + waiver.state(), waiver.reason()));
        }
        boolean paid = it.row().balance().owed().equals(Yen.ZERO);
        return new StatusTag(
                paid ? Tone.GOOD : Tone.PROGRESS,
                words.getTranslation("office.charges." + (paid ? "settled" : "billed")));
    }

    private Component acts(Fixed it) {
        var acts = new Div();
        var waiver = it.waiver();
        boolean paid = it.row().balance().owed().equals(Yen.ZERO);
        if (waiver == null && !paid && staff.may(Permission.WRITE_OFF_PROPOSE)) {
            acts.add(act("office.charges.waive", () -> ask.accept(it)));
        }
        if (waiver != null
                && waiver.state() == State.PROPOSED
                && staff.may(Permission.WRITE_OFF_APPROVE)) {
            acts.add(
                    act("office.charges.approve", () -> decide.accept(it, true)),
                    act("office.charges.refuse", () -> decide.accept(it, false)));
        }
        return acts;
    }

    private static ActionButton act(String key, Runnable act) {
        return ActionButton.plain(new Div().getTranslation(key), act);
    }

    private static EmptyState empty(String key) {
        var words = new Div();
        return new EmptyState(
                words.getTranslation(key + ".none"), words.getTranslation(key + ".none.do"));
    }

    private static String payer(BillRow row) {
        return row.payer().name() + " " + row.payer().addresseeNo();
    }

    private static Component link(BillRow row) {
        var link =
                new RouterLink(
                        row.bill().title(),
                        BillView.class,
                        new RouteParameters("id", row.bill().id().toString()));
        link.addClassName("row-link");
        return link;
    }
}
