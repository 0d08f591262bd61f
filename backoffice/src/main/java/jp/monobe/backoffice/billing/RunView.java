package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import jp.monobe.backoffice.page.Addressed;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.AssessmentRun;
import jp.monobe.billing.AssessmentRuns;
import jp.monobe.billing.CancelRun;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.printing.PrintSlips;
import jp.monobe.printing.PrintedSlips;
import jp.monobe.staff.StaffNames;

/** One run of assessments, and its slips for the printer (納入通知書の一括作成). */
@Route(value = "billing/runs/:id", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class RunView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AssessmentRuns runs;
    private final CancelRun cancel;
    private final PrintSlips print;
    private final PrintedSlips printed;
    private final StaffNames names;
    private final Today today;
    private String title = "";

    RunView(
            AssessmentRuns runs,
            CancelRun cancel,
            PrintSlips print,
            PrintedSlips printed,
            StaffNames names,
            Today today) {
        this.runs = runs;
        this.cancel = cancel;
        this.print = print;
        this.printed = printed;
        this.names = names;
        this.today = today;
        getContent().setClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(runs.find(Addressed.id(event)).orElseThrow(NotFoundException::new));
    }

    private void show(AssessmentRun run) {
        title = BillWords.run(this, run);
        getContent().removeAll();
        getContent()
                .add(
                        new RouterLink(getTranslation("office.runs.back"), RunsView.class),
                        new PageTitle(title),
                        summary(run),
                        new PrintPanel(run, print, printed),
                        new CancelRunPanel(
                                run.id(), cancel, names, today, () -> cancelled(run.id())));
    }

    private void cancelled(UUID id) {
        var run = runs.find(id).orElseThrow(NotFoundException::new);
        show(run);
        var told =
                new NotificationBanner(
                                Tone.GOOD,
                                getTranslation("office.run-cancel.Cancelled", run.cancelled()),
                                getTranslation("office.run-cancel.Cancelled.then"))
                        .announced();
        getContent().addComponentAtIndex(2, told);
    }

    private SummaryList summary(AssessmentRun run) {
        var list = new SummaryList();
        list.add(
                getTranslation("office.runs.bills"),
                getTranslation("office.runs.count", run.bills()));
        list.add(getTranslation("office.bill.amount"), new YenText(run.amount()));
        if (run.cancelled() > 0) {
            list.add(
                    getTranslation("office.run-cancel.count"),
                    getTranslation("office.runs.count", run.cancelled()));
        }
        list.add(getTranslation("office.runs.at"), today.text(run.at()));
        list.add(
                getTranslation("office.runs.by"),
                names.nameOf(List.of(run.staffId())).getOrDefault(run.staffId(), ""));
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
