package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.backoffice.page.OfficeLayout;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.OfficeRole;
import jp.monobe.billing.AssessFee;
import jp.monobe.billing.AssessPreview;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.Bill;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.FeeLine;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.registry.Payer;

/** New assessments (調定する): line by line, with what they will book, then all at once. */
@Route(value = "billing/new", layout = OfficeLayout.class)
@RolesAllowed(OfficeRole.ACCOUNTANT)
public final class NewBillView extends Composite<Div> implements HasDynamicTitle {

    private final AssessFee assess;
    private final FeeForm form;
    private final List<FeeLine> lines = new ArrayList<>();
    private final Div news = new Div();
    private final Div preview = new Div();

    NewBillView(AssessFee assess, BillingDesk desk, Today today) {
        this.assess = assess;
        var month = YearMonth.from(today.date());
        form = new FeeForm(desk.fees(month), month);
        preview.setClassName("stack");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new RouterLink(getTranslation("office.billing.back"), BillingView.class),
                        new PageTitle(getPageTitle())
                                .lead(getTranslation("office.billing.new.lead")),
                        new RouterLink(getTranslation("office.lines.title"), ImportLinesView.class),
                        news,
                        form,
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.billing.add"), this::add)),
                        preview);
    }

    private void add() {
        news.removeAll();
        form.read(lines.size() + 1).ifPresent(this::tried);
    }

    private void tried(FeeLine line) {
        var all = new ArrayList<>(lines);
        all.add(line);
        if (all.size() > AssessFee.MOST) {
            form.complain(AssessResult.Reason.TOO_MANY);
            return;
        }
        var made = assess.preview(all);
        made.problems().stream()
                .filter(problem -> problem.line() == line.no())
                .findFirst()
                .ifPresentOrElse(
                        problem -> form.complain(problem.reason()),
                        () -> {
                            lines.add(line);
                            show(made);
                        });
    }

    private void show(AssessPreview made) {
        var people =
                made.people().values().stream()
                        .collect(Collectors.toMap(Payer::personId, Function.identity()));
        var section = new Section(new H2(getTranslation("office.billing.preview")));
        section.setClassName("case-block stack");
        section.add(
                table(made, people),
                new Actions(
                        ActionButton.primary(
                                getTranslation(
                                        "office.billing.assess",
                                        lines.size(),
                                        YenText.of(made.total())),
                                this::book),
                        ActionButton.plain(getTranslation("office.billing.undo"), this::takeBack)));
        preview.removeAll();
        preview.add(section);
    }

    private Component table(AssessPreview made, Map<UUID, Payer> people) {
        return new CardTable<>(
                        getTranslation("office.billing.preview.caption"),
                        Slice.of(made.bills()),
                        AssessFee.MOST)
                .uncounted()
                .text(getTranslation("office.bill.title"), Bill::title)
                .text(getTranslation("office.bill.payer"), bill -> name(people, bill.payerId()))
                .text(getTranslation("office.bill.about"), bill -> name(people, bill.aboutId()))
                .numeric(getTranslation("office.bill.amount"), bill -> YenText.of(bill.amount()))
                .column(getTranslation("office.bill.due"), bill -> new DateText(bill.dueOn()))
                .show(0);
    }

    private static String name(Map<UUID, Payer> people, UUID id) {
        var payer = people.get(id);
        return payer == null ? "" : payer.name();
    }

    private void takeBack() {
        lines.removeLast();
        preview.removeAll();
        if (!lines.isEmpty()) {
            show(assess.preview(lines));
        }
    }

    private void book() {
        switch (assess.assess(lines)) {
            case AssessResult.Assessed(_, var bills, _) when bills.size() == 1 ->
                    UI.getCurrent().navigate(BillingView.class);
            case AssessResult.Assessed(var run, _, _) ->
                    UI.getCurrent()
                            .navigate(RunView.class, new RouteParameters("id", run.toString()));
            case AssessResult.Wrong(var problems) -> {
                news.removeAll();
                news.add(
                        new NotificationBanner(
                                        Tone.BAD,
                                        getTranslation("office.billing.refused"),
                                        getTranslation(
                                                "office.billing.refused.line",
                                                problems.getFirst().line(),
                                                getTranslation(
                                                        "office.fee.wrong."
                                                                + problems.getFirst().reason())))
                                .announced());
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("office.billing.new");
    }
}
