package jp.monobe.backoffice.deduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jp.monobe.backoffice.billing.BillView;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.deduction.DeductionPreview;
import jp.monobe.deduction.DeductionResult;
import jp.monobe.deduction.ProposeDeduction;
import jp.monobe.deduction.ProposeDeduction.Payment;
import jp.monobe.deduction.ProposeDeduction.Preview;
import jp.monobe.deduction.model.Ground;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.kernel.Yen;

/** Proposing what is taken from one payment (徴収の起案): looked at first, with what is not and why. */
final class ProposePanel extends Composite<Section> {

    private final ProposeDeduction propose;
    private final Runnable changed;
    private final Div news = new Div();
    private final Div body = new Div();
    private final Input person = Typed.digits("chars-12");
    private final Input day = Typed.text("chars-12");
    private final Input payment = Typed.digits("chars-12");
    private final Tick collect = new Tick();
    private final Asked dayAsked = asked("day", day);
    private final Asked paymentAsked = asked("payment", payment);

    ProposePanel(ProposeDeduction propose, Runnable changed) {
        this.propose = propose;
        this.changed = changed;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent().add(new H2(getTranslation("office.deductions.propose")), news, body);
        ask();
    }

    private Asked asked(String name, Component input) {
        var key = "office.deductions." + name;
        return new Asked(
                "deduction-" + name, getTranslation(key), getTranslation(key + ".hint"), input);
    }

    private void ask() {
        body.removeAll();
        body.add(
                asked("person", person),
                dayAsked,
                paymentAsked,
                DeductionWords.ticked(
                        collect, "deduction-collect", getTranslation("office.deductions.collect")),
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.deductions.preview"), this::preview)));
    }

    private void preview() {
        news.removeAll();
        var on = DeductionWords.day(day);
        boolean decided = payment.getValue().isBlank();
        var yen = DeductionWords.yen(payment);
        dayAsked.complain(on.isEmpty() ? getTranslation("office.deductions.day.wrong") : "");
        paymentAsked.complain(
                decided || yen.isPresent()
                        ? ""
                        : getTranslation("office.deductions.payment.wrong"));
        if (on.isPresent() && (decided || yen.isPresent())) {
            var asked =
                    new Payment(person.getValue(), on.get(), yen.orElse(null), collect.getValue());
            switch (propose.preview(asked)) {
                case Preview.Shown(var shown) -> show(asked, shown);
                case Preview.Refused(var why) -> news.add(DeductionWords.result(this, why));
            }
        }
    }

    private void show(Payment asked, DeductionPreview it) {
        boolean some = it.fees().stream().anyMatch(fee -> fee.ground() instanceof Ground.On);
        var acts =
                new Actions(ActionButton.secondary(getTranslation("office.act.cancel"), this::ask));
        if (some) {
            acts.addComponentAsFirst(
                    ActionButton.primary(
                            getTranslation("office.deductions.propose.do"),
                            () -> done(propose.propose(asked))));
        }
        body.removeAll();
        body.add(
                new H3(getTranslation("office.deductions.preview.title")),
                summary(asked, it),
                it.fees().isEmpty()
                        ? new EmptyState(
                                getTranslation("office.deductions.fees.none"),
                                getTranslation("office.deductions.fees.none.do"))
                        : table(it),
                acts);
    }

    private SummaryList summary(Payment asked, DeductionPreview it) {
        var taken =
                it.fees().stream()
                        .filter(fee -> fee.ground() instanceof Ground.On)
                        .map(DeductionPreview.Fee::owed)
                        .reduce(Yen.ZERO, Yen::plus);
        var list = new SummaryList();
        list.add(
                getTranslation("office.deductions.recipient"),
                it.payer().name() + " " + it.payer().addresseeNo());
        list.add(getTranslation("office.deductions.certification"), it.certificationNo());
        list.add(getTranslation("office.deductions.day"), new DateText(asked.payOn()));
        list.add(getTranslation("office.deductions.gross"), new YenText(it.payment()));
        list.add(getTranslation("office.deductions.taken"), new YenText(taken));
        list.add(getTranslation("office.deductions.left"), new YenText(it.payment().minus(taken)));
        return list;
    }

    private Component table(DeductionPreview it) {
        return new CardTable<>(
                        getTranslation("office.deductions.fees"),
                        Slice.of(it.fees()),
                        it.fees().size())
                .uncounted()
                .column(getTranslation("office.bill.title"), ProposePanel::link)
                .numeric(getTranslation("office.arrears.owed"), fee -> YenText.of(fee.owed()))
                .column(getTranslation("office.bill.due"), fee -> new DateText(fee.dueOn()))
                .column(
                        getTranslation("office.deductions.ground"),
                        fee -> DeductionWords.ground(this, fee.ground()))
                .show(0);
    }

    private static Component link(DeductionPreview.Fee fee) {
        var link =
                new RouterLink(
                        fee.title(),
                        BillView.class,
                        new RouteParameters("id", fee.bill().toString()));
        link.addClassName("row-link");
        return link;
    }

    private void done(DeductionResult result) {
        ask();
        news.removeAll();
        news.add(DeductionWords.result(this, result));
        changed.run();
    }
}
