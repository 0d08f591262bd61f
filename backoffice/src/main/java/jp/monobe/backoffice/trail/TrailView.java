package jp.monobe.backoffice.trail;

import static jp.monobe.kernel.JapanTime.JAPAN;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.casework.ReadTrail;
import jp.monobe.casework.ReadTrail.Line;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.kernel.SystemTime;
import jp.monobe.staff.StaffList;

/** The trail (証跡): who did or read what, of whom, when and why; newest first. */
@Route(value = "trail", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ADMINISTRATOR)
public final class TrailView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final ReadTrail trail;
    private final StaffList staff;
    private final SystemTime time;
    private final Today today;

    TrailView(ReadTrail trail, StaffList staff, SystemTime time, Today today) {
        this.trail = trail;
        this.staff = staff;
        this.time = time;
        this.today = today;
        getContent().setClassName("stack");
    }

    /** The trail is written in the system's time, whatever business day it is. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address =
                TrailAddress.of(
                        event.getLocation().getQueryParameters(),
                        LocalDate.ofInstant(time.instant(), JAPAN));
        getContent().removeAll();
        getContent()
                .add(
                        new PageTitle(getPageTitle()).lead(getTranslation("office.trail.lead")),
                        new TrailSearch(address, staff.all(), TrailView::go),
                        result(address));
    }

    private static void go(TrailAddress address) {
        UI.getCurrent().navigate(TrailView.class, address.parameters());
    }

    private Component result(TrailAddress address) {
        return switch (trail.read(address.filter())) {
            case ReadTrail.Result.NotADuration() -> empty("office.trail.duration");
            case ReadTrail.Result.NobodyOfThisNumber() -> empty("office.trail.nobody");
            case ReadTrail.Result.Page(var lines, var _) when lines.isEmpty() ->
                    empty("office.trail.none");
            case ReadTrail.Result.Page page -> list(address, page);
        };
    }

    private EmptyState empty(String key) {
        return new EmptyState(getTranslation(key), getTranslation(key + ".do"));
    }

    private Component list(TrailAddress address, ReadTrail.Result.Page page) {
        var words = new TrailWords();
        var table =
                new CardTable<>(
                                getTranslation("office.trail.caption"),
                                Slice.of(page.lines()),
                                page.lines().size())
                        .uncounted()
                        .text(
                                getTranslation("office.trail.at"),
                                line -> today.text(line.row().at()))
                        .text(getTranslation("office.trail.who"), words::who)
                        .text(getTranslation("office.trail.act"), words::act)
                        .text(getTranslation("office.trail.whom"), words::whom)
                        .text(getTranslation("office.trail.reason"), words::reason)
                        .show(0);
        var list = new Div(table);
        list.setClassName("stack trail");
        if (page.more()) {
            list.add(older(address, page.lines().getLast()));
        }
        return list;
    }

    private Nav older(TrailAddress address, Line last) {
        var link = new RouterLink(getTranslation("office.trail.older"), TrailView.class);
        link.setQueryParameters(address.before(last.row().id()).parameters());
        link.setHighlightCondition(HighlightConditions.never());
        var nav = new Nav(link);
        nav.setClassName("pager");
        nav.setAriaLabel(getTranslation("ui.pager"));
        return nav;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.trail.title");
    }
}
