package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.backoffice.link.LinksView;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.casework.CaseDesk;
import jp.monobe.casework.CaseMessages;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.NoSuchCase;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;

/**
 * One case on the desk (審査): left what was filed and what the registry and the rules say, right
 * what can be done. Another city's case, a wrong address and a case one may not see are not found
 * alike.
 */
@Route(value = "case/:id", layout = OfficeLayout.class)
@RolesAllowed({OfficeRole.CLERK, OfficeRole.APPROVER})
public final class ReviewCaseView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseDesk desk;
    private final DeskActs deskActs;
    private final CaseMessages messages;
    private final CurrentStaff staff;
    private final Today today;
    private @Nullable CaseView shown;
    private @Nullable ActPanel panel;

    ReviewCaseView(
            CaseDesk desk,
            DeskActs deskActs,
            CaseMessages messages,
            CurrentStaff staff,
            Today today) {
        this.desk = desk;
        this.deskActs = deskActs;
        this.messages = messages;
        this.staff = staff;
        this.today = today;
        getContent().setClassName("stack case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found =
                event.getRouteParameters()
                        .get("id")
                        .flatMap(ReviewCaseView::id)
                        .flatMap(this::open);
        if (found.isPresent()) {
            show(found.get(), null);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<CaseView> open(UUID id) {
        try {
            return Optional.of(desk.open(id));
        } catch (NoSuchCase _) {
            return Optional.empty();
        }
    }

    private void show(CaseView view, @Nullable Component news) {
        shown = view;
        var acts = deskActs.on(view);
        var standing = new Standing(view, today);
        panel = new ActPanel(view, staff, standing, acts, deskActs.plan(view), this::run);
        var written = new MessagesBlock(messages, view, staff.may(Permission.CASE_PROPOSE), today);
        var columns = new Div(new CaseBody(view, written, today, identify(view)), panel);
        columns.setClassName("columns");
        getContent().removeAll();
        if (news != null) {
            getContent().add(news);
        }
        getContent().add(new CaseHead(view, today.date()), columns);
    }

    /** Whom a legal representative named, once decided, for who may say who she is. */
    private Optional<IdentifyPanel> identify(CaseView view) {
        return view.representative()
                .filter(_ -> staff.may(Permission.LINK_DECIDE))
                .filter(_ -> IdentifyPanel.isInTime(view.state()))
                .filter(_ -> view.linked() || view.isNobodyMeant())
                .map(_ -> new IdentifyPanel(view.linked(), () -> identifyAgain(view)));
    }

    private void identifyAgain(CaseView view) {
        deskActs.identifyAgain(view);
        UI.getCurrent().navigate(LinksView.class);
    }

    private void run(Act act, Supplier<DeskResult> call) {
        try {
            finish(act, call.get());
        } catch (AccessRefused _) {
            say(DeskNews.notAllowed());
        }
    }

    private void finish(Act act, DeskResult result) {
        switch (result) {
            case DeskResult.Done() -> reload(act);
            case DeskResult.Stale() -> say(DeskNews.stale(latest(), () -> show(latest(), null)));
            case DeskResult.Refused(var why) -> say(DeskNews.refused(why));
            case DeskResult.SignedElsewhere other -> say(DeskNews.signedElsewhere(other));
            case DeskResult.GrantedSince(var receipt) -> say(DeskNews.grantedSince(receipt));
            case DeskResult.GrantedElsewhere(var number) -> say(DeskNews.grantedElsewhere(number));
        }
    }

    private void reload(Act act) {
        var view = latest();
        var undo = deskActs.on(view);
        show(view, DeskNews.done(act, view, () -> run(Act.UNDO, undo::undo)));
    }

    private CaseView latest() {
        return desk.open(java.util.Objects.requireNonNull(shown).id());
    }

    private void say(Component what) {
        java.util.Objects.requireNonNull(panel).say(what);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.case.title", shown == null ? "" : shown.receiptNumber());
    }
}
