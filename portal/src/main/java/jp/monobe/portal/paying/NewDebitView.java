package jp.monobe.portal.paying;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.paying.DebitAsked;
import jp.monobe.paying.MyDebits;
import jp.monobe.paying.MyDebits.Fee;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.PhoneHelp;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;

/** Asking for fees to be drawn (口座振替の申込み): typed, looked at once more, sent. */
@Route(value = Addresses.NEW_DEBIT, layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class NewDebitView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyDebits debits;
    private final ActingCity city;
    private final Titles titles;
    private final Div news = new Div();
    private final Div body = new Div();

    NewDebitView(MyDebits debits, ActingCity city, Titles titles) {
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
        body.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(Addresses.DEBITS, getTranslation("debits.back")),
                        new PageTitle(getTranslation("debits.new"))
                                .over(getTranslation("debits.title")),
                        news,
                        body,
                        new PhoneHelp(city.office(), getTranslation("bill.phone")));
        body.add(new DebitForm(debits.fees(), this::look));
    }

    /** Before it is sent she sees what she asks for; the form stays as she left it. */
    private void look(DebitForm form, List<Fee> fees, DebitAccount account) {
        news.removeAll();
        body.removeAll();
        var list = new SummaryList();
        list.add(
                getTranslation("debits.fees"),
                fees.stream().map(Fee::name).collect(Collectors.joining("、")));
        list.add(getTranslation("debits.account"), DebitTexts.account(account));
        body.add(
                new H2(getTranslation("debits.confirm")),
                list,
                new Paragraph(getTranslation("debits.confirm.text")),
                new Actions(
                        ActionButton.primary(
                                getTranslation("debits.send"), () -> send(form, fees, account)),
                        ActionButton.secondary(getTranslation("debits.mend"), () -> mend(form))));
    }

    private void mend(DebitForm form) {
        body.removeAll();
        body.add(form);
    }

    private void send(DebitForm form, List<Fee> fees, DebitAccount account) {
        var result = debits.ask(account, fees.stream().map(Fee::kind).toList());
        if (result instanceof DebitAsked.Done) {
            UI.getCurrent().navigate(DebitsView.class);
            return;
        }
        mend(form);
        var key = "debits.result." + result.getClass().getSimpleName();
        news.add(
                new NotificationBanner(Tone.BAD, getTranslation(key), getTranslation(key + ".text"))
                        .announced());
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("debits.new"));
    }
}
