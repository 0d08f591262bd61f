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
import java.util.List;
import java.util.UUID;
import jp.monobe.arrears.IssueReminders;
import jp.monobe.arrears.IssueResult;
import jp.monobe.arrears.ReminderDesk;
import jp.monobe.arrears.ReminderRun;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;

/** Issuing reminders (督促状の発行): looked at, issued, printed. */
@Route(value = "arrears/reminders", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class RemindersView extends Composite<Div>
        implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 20;

    private final IssueReminders reminders;
    private final ReminderDesk desk;
    private final Today today;
    private final Div news = new Div();
    private final Div body = new Div();

    RemindersView(IssueReminders reminders, ReminderDesk desk, Today today) {
        this.reminders = reminders;
        this.desk = desk;
        this.today = today;
        news.getElement().setAttribute("aria-live", "polite");
        body.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new RouterLink(getTranslation("office.arrears.back"), ArrearsView.class),
                        new PageTitle(getPageTitle()).lead(getTranslation("office.reminders.lead")),
                        news,
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        news.removeAll();
        show();
    }

    private void show() {
        body.removeAll();
        body.add(new ReminderChoice(reminders.preview(), this::issue), runs());
    }

    private void issue(List<UUID> slips) {
        var result = reminders.issue(slips);
        var key = "office.reminders.result." + result.getClass().getSimpleName();
        news.removeAll();
        news.add(
                switch (result) {
                    case IssueResult.Issued(var _, var letters, var owed, var skipped) ->
                            banner(
                                    skipped == 0 ? Tone.GOOD : Tone.ATTENTION,
                                    getTranslation(key, letters, YenText.of(owed)),
                                    getTranslation(
                                            skipped == 0 ? key + ".then" : key + ".fewer",
                                            skipped));
                    case IssueResult.NothingLeft _, IssueResult.WrongNumber _ ->
                            banner(
                                    Tone.BAD,
                                    getTranslation("office.refund.result.nothing"),
                                    getTranslation(key));
                });
        show();
    }

    private static Component banner(Tone tone, String head, String then) {
        return new NotificationBanner(tone, head, then).announced();
    }

    private Component runs() {
        var section = new Section(new H2(getTranslation("office.reminders.runs")));
        section.setClassName("case-block stack");
        section.add(
                desk.runs(0, 1).total() == 0
                        ? new EmptyState(
                                getTranslation("office.reminders.runs.none"),
                                getTranslation("office.reminders.runs.none.do"))
                        : table());
        return section;
    }

    /** What the job has not drawn yet is drawn when the file is opened. */
    private Component table() {
        return new CardTable<ReminderRun>(
                        getTranslation("office.reminders.runs"),
                        (offset, limit) -> {
                            var page = desk.runs(offset, limit);
                            return new Slice<>(page.runs(), page.total());
                        },
                        ROWS)
                .column(getTranslation("office.reminders.print"), this::link)
                .text(getTranslation("office.reminders.issued"), run -> today.text(run.issuedAt()))
                .numeric(
                        getTranslation("office.reminders.letters"),
                        run -> getTranslation("office.reminders.count", run.letters()))
                .numeric(getTranslation("office.arrears.owed"), run -> YenText.of(run.owed()))
                .numeric(
                        getTranslation("office.reminders.drawn"),
                        run ->
                                getTranslation(
                                        "office.reminders.drawn.of", run.drawn(), run.letters()))
                .show(0);
    }

    private Component link(ReminderRun run) {
        return FileDownload.pdf(
                getTranslation("office.reminders.print.all", run.letters()),
                "reminders-" + run.issuedOn() + ".pdf",
                () -> desk.print(run.id()).orElseThrow());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.reminders.title");
    }
}
