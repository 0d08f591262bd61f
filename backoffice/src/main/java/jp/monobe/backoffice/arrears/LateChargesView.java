package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.BiFunction;
import jp.monobe.arrears.FixLateCharge;
import jp.monobe.arrears.LateChargeDesk;
import jp.monobe.arrears.LateChargePage;
import jp.monobe.arrears.LateChargePage.Fixed;
import jp.monobe.arrears.LateChargeResult;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;

/** What late payments cost: fixed and billed, or waived by two (延滞金・遅延損害金の確定と減免). */
@Route(value = "arrears/charges", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.ACCOUNTANT, OfficeRole.ACCOUNTING_APPROVER})
public final class LateChargesView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final LateChargeDesk desk;
    private final FixLateCharge fix;
    private final CurrentStaff staff;
    private final Div news = new Div();
    private final Div body = new Div();

    LateChargesView(LateChargeDesk desk, FixLateCharge fix, CurrentStaff staff) {
        this.desk = desk;
        this.fix = fix;
        this.staff = staff;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new RouterLink(getTranslation("office.arrears.back"), ArrearsView.class),
                        new PageTitle(getPageTitle()).lead(getTranslation("office.charges.lead")),
                        news,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var lists = new ChargeLists(staff, bill -> say(fix.fix(bill)), this::ask, this::decide);
        body.removeAll();
        body.add(
                block("office.charges.due", lists.due(source(desk::due))),
                block("office.charges.fixed", lists.fixed(source(desk::fixed))));
    }

    private static <T> Slice.Source<T> source(
            BiFunction<Integer, Integer, LateChargePage<T>> pages) {
        return (offset, limit) -> {
            var page = pages.apply(offset, limit);
            return new Slice<>(page.rows(), page.total());
        };
    }

    private Section block(String title, Component list) {
        var section = new Section(new H2(getTranslation(title)), list);
        section.setClassName("case-block stack");
        return section;
    }

    private void ask(Fixed it) {
        news.removeAll();
        body.removeAll();
        body.add(new WaiverForm(it, reason -> say(fix.proposeWaiver(it.id(), reason)), this::show));
    }

    private void decide(Fixed it, boolean grants) {
        say(fix.decideWaiver(it.id(), grants));
    }

    private void say(LateChargeResult result) {
        var key = "office.charges.result." + result.getClass().getSimpleName();
        var banner =
                switch (result) {
                    case LateChargeResult.Fixed(var _, var amount) ->
                            banner(Tone.GOOD, key, YenText.of(amount));
                    case LateChargeResult.Done _ -> banner(Tone.GOOD, key);
                    case LateChargeResult.NothingLate _,
                            LateChargeResult.TooSmall _,
                            LateChargeResult.NoReason _,
                            LateChargeResult.Before _,
                            LateChargeResult.SamePerson _,
                            LateChargeResult.Paid _ ->
                            banner(Tone.BAD, key);
                };
        news.removeAll();
        news.add(banner);
        if (!(result instanceof LateChargeResult.NoReason)) {
            show();
        }
    }

    private NotificationBanner banner(Tone tone, String key, Object... values) {
        return new NotificationBanner(
                        tone, getTranslation(key), getTranslation(key + ".then", values))
                .announced();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.charges.title");
    }
}
