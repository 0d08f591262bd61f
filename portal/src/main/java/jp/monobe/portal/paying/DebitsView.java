package jp.monobe.portal.paying;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.paying.DebitData;
import jp.monobe.paying.MyDebits;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.PhoneHelp;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;

/** Fees that are drawn from her account (口座振替): asked for, in force, ended. */
@Route(value = Addresses.DEBITS, layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class DebitsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyDebits debits;
    private final ActingCity city;
    private final Titles titles;
    private final Div news = new Div();
    private final Div body = new Div();

    DebitsView(MyDebits debits, ActingCity city, Titles titles) {
        this.debits = debits;
        this.city = city;
        this.titles = titles;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(Addresses.BILLS, getTranslation("bill.back")),
                        new PageTitle(getTranslation("debits.title"))
                                .over(getTranslation("bills.title"))
                                .lead(getTranslation("debits.lead")),
                        news,
                        body,
                        new InfoPanel(
                                getTranslation("debits.how"),
                                new Paragraph(getTranslation("debits.how.own")),
                                new Paragraph(getTranslation("debits.how.until"))),
                        new PhoneHelp(city.office(), getTranslation("bill.phone")));
        show();
    }

    private void show() {
        var all = debits.all();
        body.removeAll();
        if (debits.fees().isEmpty()) {
            body.add(new InfoPanel(getTranslation("debits.not-offered")));
        } else {
            body.add(
                    new Actions(
                            Ways.primary(Addresses.NEW_DEBIT, getTranslation("debits.new.go"))));
        }
        body.add(part("debits.live", all.stream().filter(DebitData::isLive).toList()));
        body.add(part("debits.over", all.stream().filter(it -> !it.isLive()).toList()));
    }

    private Component part(String title, List<DebitData> some) {
        var part = new Div(new H2(getTranslation(title)));
        part.setClassName("stack");
        part.setVisible(!some.isEmpty());
        some.forEach(it -> part.add(card(it)));
        return part;
    }

    private Component card(DebitData it) {
        var list = new SummaryList();
        list.add(getTranslation("debits.account"), DebitTexts.account(it.account()));
        it.from()
                .ifPresent(day ->
                        list.add(
                                getTranslation("debits.from"),
                                getTranslation("debits.from.day", DateText.of(day))));
        it.endedOn().ifPresent(day -> list.add(getTranslation("debits.ended"), DateText.of(day)));
        var card = new Div(new H3(it.fee()), new Paragraph(tag(it)), list);
        card.setClassName("stack pay-way");
        switch (it.standing()) {
            case REFUSED -> card.add(new Paragraph(getTranslation("debits.refused.text")));
            case ASKED, IN_FORCE, ENDED -> {}
        }
        if (it.isWithdrawable()) {
            card.add(
                    new Actions(
                            ActionButton.secondary(
                                    getTranslation("debits.withdraw.of", it.fee()),
                                    () -> ask(it))));
        }
        return card;
    }

    private StatusTag tag(DebitData it) {
        if (it.isLive() && it.isWithdrawn()) {
            return new StatusTag(Tone.PROGRESS, getTranslation("debits.standing.withdrawing"));
        }
        var tone =
                switch (it.standing()) {
                    case ASKED -> Tone.PROGRESS;
                    case IN_FORCE -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case ENDED -> Tone.NEUTRAL;
                };
        return new StatusTag(tone, getTranslation("debits.standing." + it.standing()));
    }

    private void ask(DebitData it) {
        news.removeAll();
        body.removeAll();
        body.add(
                new ConfirmPanel(
                        getTranslation("debits.withdraw.ask", it.fee()),
                        getTranslation("debits.withdraw.then"),
                        ActionButton.danger(getTranslation("debits.withdraw"), () -> withdraw(it)),
                        ActionButton.secondary(getTranslation("debits.withdraw.not"), this::show)));
    }

    private void withdraw(DebitData it) {
        var key = debits.withdraw(it.id()) ? "debits.withdrawn" : "debits.withdrawn.late";
        news.add(
                new NotificationBanner(
                                Tone.GOOD, getTranslation(key), getTranslation(key + ".text"))
                        .announced());
        show();
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("debits.title"));
    }
}
