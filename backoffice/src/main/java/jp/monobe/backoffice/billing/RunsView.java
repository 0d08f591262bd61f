package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.AssessmentRun;
import jp.monobe.billing.AssessmentRuns;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.staff.StaffNames;

/** What was assessed at once (まとめて調定した記録), the newest first. */
@Route(value = "billing/runs", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class RunsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AssessmentRuns runs;
    private final StaffNames names;
    private final Today today;

    RunsView(AssessmentRuns runs, StaffNames names, Today today) {
        this.runs = runs;
        this.names = names;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int number = page(event);
        var found = runs.page(number);
        var shown = found.subList(0, Math.min(found.size(), AssessmentRuns.ROWS));
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(getTranslation("office.billing.back"), BillingView.class),
                        new PageTitle(getPageTitle()).lead(getTranslation("office.runs.lead")),
                        shown.isEmpty()
                                ? new EmptyState(
                                        getTranslation("office.runs.none"),
                                        getTranslation("office.billing.none.do"))
                                : table(shown),
                        turn(number, found.size() > shown.size()));
    }

    private static int page(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private Component table(List<AssessmentRun> shown) {
        Map<UUID, String> by =
                names.nameOf(shown.stream().map(AssessmentRun::staffId).distinct().toList());
        return new CardTable<>(getPageTitle(), Slice.of(shown), shown.size())
                .uncounted()
                .column(getTranslation("office.runs.title.of"), this::link)
                .numeric(
                        getTranslation("office.runs.bills"),
                        run -> getTranslation("office.runs.count", run.bills()))
                .numeric(getTranslation("office.bill.amount"), run -> YenText.of(run.amount()))
                .numeric(getTranslation("office.run-cancel.count"), this::cancelled)
                .text(getTranslation("office.runs.at"), run -> today.text(run.at()))
                .text(getTranslation("office.runs.by"), run -> by.getOrDefault(run.staffId(), ""))
                .show(0);
    }

    private String cancelled(AssessmentRun run) {
        return run.cancelled() == 0
                ? getTranslation("office.run-cancel.none")
                : getTranslation("office.runs.count", run.cancelled());
    }

    private RouterLink link(AssessmentRun run) {
        var link =
                new RouterLink(
                        BillWords.run(this, run),
                        RunView.class,
                        new RouteParameters("id", run.id().toString()));
        link.addClassName("row-link");
        return link;
    }

    private Component turn(int number, boolean more) {
        var nav = new Nav();
        nav.setClassName("pager");
        nav.setAriaLabel(getTranslation("ui.pager"));
        nav.setVisible(more || number > 0);
        if (number > 0) {
            nav.add(to("office.inbox.before", number - 1));
        }
        nav.add(new Span(getTranslation("ui.pager.page", number + 1)));
        if (more) {
            nav.add(to("office.inbox.after", number + 1));
        }
        return nav;
    }

    private RouterLink to(String text, int page) {
        var link = new RouterLink(getTranslation(text), RunsView.class);
        link.setQueryParameters(QueryParameters.of("page", String.valueOf(page)));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.runs.title");
    }
}
