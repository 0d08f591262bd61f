package jp.monobe.portal.paying;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.UUID;
import jp.monobe.frontend.ui.Waiting;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.kernel.SystemTime;
import jp.monobe.paying.MyPayments;
import jp.monobe.paying.PayByBank;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PhoneHelp;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;

/**
 * A payment she began (支払いの結果). Whether it was paid the agent and the office say, never the
 * address; that only tells where she comes from.
 */
@Route(value = "payment/:id", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class PaymentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MyPayments payments;
    private final PayByBank banks;
    private final SystemTime time;
    private final ActingCity city;
    private final Titles titles;

    PaymentView(
            MyPayments payments, PayByBank banks, SystemTime time, ActingCity city, Titles titles) {
        this.payments = payments;
        this.banks = banks;
        this.time = time;
        this.city = city;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Parameters.id(event);
        boolean back = event.getLocation().getQueryParameters().getParameters().containsKey("back");
        if (isOpen(payments.look(id)) && back) {
            waitFor(id);
        } else {
            show(id, back);
        }
    }

    private static boolean isOpen(PaymentState state) {
        return switch (state) {
            case PaymentState.Begun(), PaymentState.Offered() -> true;
            case PaymentState.Paid(),
                    PaymentState.Booked(),
                    PaymentState.TakenBack(),
                    PaymentState.Lapsed(),
                    PaymentState.Refused() ->
                    false;
        };
    }

    private void waitFor(UUID id) {
        page(
                new Waiting(
                        getTranslation("pay.waiting"),
                        time,
                        PATIENCE,
                        () -> !isOpen(payments.state(id)),
                        () -> show(id, true),
                        () -> {
                            payments.look(id);
                            show(id, true);
                        }));
    }

    /**
     * @param paidPerhaps whether she may think that she has paid
     */
    private void show(UUID id, boolean paidPerhaps) {
        var payment = payments.open(id);
        page(
                new PaymentOutcome(
                        payment,
                        paidPerhaps,
                        banks,
                        () -> {
                            payments.giveUp(id);
                            show(id, false);
                        }),
                new PhoneHelp(city.office(), getTranslation("pay.phone")));
    }

    private void page(Component... content) {
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(Addresses.BILLS, getTranslation("bill.back")),
                        new PageTitle(getTranslation("pay.title")));
        getContent().add(content);
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("pay.title"));
    }
}
