package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import jp.monobe.arrears.ReminderPreview;
import jp.monobe.arrears.ReminderPreview.Due;
import jp.monobe.billing.BillRow;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.EmptyState;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.frontend.ui.InfoPanel;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.frontend.ui.YenText;

/** Who is to be reminded (督促の対象), each to tick, and what is done with those that are ticked. */
final class ReminderChoice extends Composite<Section> {

    private final ReminderPreview preview;
    private final Consumer<List<UUID>> issue;
    private final Map<UUID, Tick> ticks = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div acts = new Div();

    ReminderChoice(ReminderPreview preview, Consumer<List<UUID>> issue) {
        this.preview = preview;
        this.issue = issue;
        getContent().setClassName("case-block stack posting");
        getContent().add(new H2(getTranslation("office.reminders.due")));
        if (!preview.died().isEmpty()) {
            getContent().add(died());
        }
        if (preview.due().isEmpty()) {
            getContent()
                    .add(
                            new EmptyState(
                                    getTranslation("office.reminders.none"),
                                    getTranslation(
                                            "office.reminders.none.do", preview.afterDays())));
            return;
        }
        getContent().add(summary(), errors, table());
        if (preview.more()) {
            getContent()
                    .add(
                            new Paragraph(
                                    getTranslation("office.reminders.more", preview.due().size())));
        }
        getContent().add(acts);
        offer();
    }

    private Component summary() {
        var list = new SummaryList();
        list.add(
                getTranslation("office.reminders.letters"),
                getTranslation("office.reminders.count", preview.due().size()));
        list.add(getTranslation("office.arrears.owed"), YenText.of(preview.total()));
        list.add(getTranslation("office.reminders.pay-by"), new DateText(preview.payBy()));
        return list;
    }

    /** Whoever inherits is to be found first. */
    private Component died() {
        var list = new UnorderedList();
        preview.died().forEach(row -> list.add(new ListItem(payer(row))));
        return new InfoPanel(getTranslation("office.reminders.died", preview.died().size()), list);
    }

    private Component table() {
        return new CardTable<>(
                        getTranslation("office.reminders.caption"),
                        Slice.of(preview.due()),
                        preview.due().size())
                .uncounted()
                .column(getTranslation("office.bill.title"), this::chosen)
                .text(getTranslation("office.bill.payer"), it -> payer(it.row()))
                .text(
                        getTranslation("office.arrears.class"),
                        it ->
                                getTranslation(
                                        "office.arrears.class." + it.row().bill().claimClass()))
                .numeric(
                        getTranslation("office.arrears.owed"),
                        it -> YenText.of(it.overdue().owed()))
                .column(getTranslation("office.bill.due"), it -> new DateText(it.overdue().dueOn()))
                .numeric(
                        getTranslation("office.arrears.charge"),
                        it -> YenText.of(it.charge().amount()))
                .show(0);
    }

    private Component chosen(Due it) {
        var slip = Objects.requireNonNull(it.overdue().slip());
        var tick = new Tick();
        tick.setId("remind-" + slip.id());
        tick.setValue(true);
        ticks.put(slip.id(), tick);
        var name = new NativeLabel();
        name.setFor(tick);
        name.setClassName("choice");
        name.add(
                tick,
                new Span(
                        getTranslation(
                                "office.reminders.part", it.row().bill().title(), slip.part())));
        return name;
    }

    private static String payer(BillRow row) {
        return row.payer().name() + " " + row.payer().addresseeNo();
    }

    private void offer() {
        acts.removeAll();
        acts.add(
                new Actions(
                        ActionButton.primary(getTranslation("office.reminders.issue"), this::ask),
                        ActionButton.secondary(
                                getTranslation("office.reminders.all"), () -> tick(true)),
                        ActionButton.secondary(
                                getTranslation("office.reminders.nobody"), () -> tick(false))));
    }

    private void tick(boolean value) {
        ticks.values().forEach(tick -> tick.setValue(value));
    }

    private void ask() {
        var chosen =
                ticks.entrySet().stream()
                        .filter(each -> each.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .toList();
        if (chosen.isEmpty()) {
            var first = "remind-" + ticks.keySet().iterator().next();
            errors.show(
                    List.of(
                            new ErrorSummary.Problem(
                                    first, getTranslation("office.reminders.nothing"))));
            return;
        }
        errors.show(List.of());
        acts.removeAll();
        acts.add(
                new ConfirmPanel(
                        getTranslation("office.reminders.ask", chosen.size()),
                        getTranslation("office.reminders.ask.then"),
                        ActionButton.primary(
                                getTranslation("office.reminders.issue.do"),
                                () -> issue.accept(chosen)),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::offer)));
    }
}
