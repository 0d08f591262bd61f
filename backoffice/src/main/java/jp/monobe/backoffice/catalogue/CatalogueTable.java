package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.publishing.CatalogueRow;

/** Entries in rows: how each stands, when it was checked and is to be checked again. */
final class CatalogueTable extends Composite<Div> {

    private static final int ROWS = 50;

    private final Desk desk;

    /**
     * @param check 「変更なし」 of a row that is due
     */
    CatalogueTable(
            Desk desk, CatalogueTab tab, List<CatalogueRow> rows, Consumer<CatalogueRow> check) {
        this.desk = desk;
        var table =
                new CardTable<>(
                                getTranslation("office.catalogue.caption." + tab),
                                Slice.of(rows),
                                ROWS)
                        .column(getTranslation("office.catalogue.entry"), this::name)
                        .column(getTranslation("office.catalogue.state"), this::state)
                        .column(
                                getTranslation("office.catalogue.checked"),
                                row -> date(row.checked(), "office.catalogue.never"))
                        .column(
                                getTranslation("office.catalogue.next"),
                                row -> date(row.nextCheck(), "office.catalogue.soon"))
                        .numeric(
                                getTranslation("office.catalogue.broken"),
                                row -> row.broken() == 0 ? "" : String.valueOf(row.broken()));
        if (tab == CatalogueTab.DUE && desk.mayEdit()) {
            table.column(getTranslation("office.catalogue.act"), row -> unchanged(row, check));
        }
        getContent().setClassName("catalogue");
        getContent().add(table.show(0));
    }

    private Component name(CatalogueRow row) {
        var link = desk.link(row.name(), EntryPage.class, row.id());
        link.addClassName("row-link");
        var group = new Span(row.group());
        group.setClassName("hint");
        return new Div(link, new Div(group));
    }

    private Component state(CatalogueRow row) {
        var tags = new Div();
        tags.setClassName("tags");
        if (!row.isShown() || row.status().filter(Status.OUTDATED::equals).isPresent()) {
            tags.add(new StatusTag(Tone.NEUTRAL, getTranslation("office.catalogue.not-shown")));
        }
        row.open().map(EntryWords::state).ifPresent(tags::add);
        row.due().map(EntryWords::due).ifPresent(tags::add);
        if (row.hasUpdate()) {
            tags.add(new StatusTag(Tone.PROGRESS, getTranslation("office.catalogue.update")));
        }
        row.begins()
                .map(day -> getTranslation("office.catalogue.begins", DateText.of(day)))
                .map(text -> new StatusTag(Tone.PROGRESS, text))
                .ifPresent(tags::add);
        row.until()
                .map(day -> getTranslation("office.catalogue.until", DateText.of(day)))
                .map(text -> new StatusTag(Tone.ATTENTION, text))
                .ifPresent(tags::add);
        if (tags.getComponentCount() == 0) {
            tags.add(new StatusTag(Tone.GOOD, getTranslation("office.catalogue.shown")));
        }
        return tags;
    }

    private Component date(Optional<LocalDate> day, String otherwise) {
        return day.<Component>map(DateText::new)
                .orElseGet(() -> new Span(getTranslation(otherwise)));
    }

    private Component unchanged(CatalogueRow row, Consumer<CatalogueRow> check) {
        var button =
                ActionButton.secondary(
                        getTranslation("office.catalogue.unchanged"), () -> check.accept(row));
        button.setAriaLabel(getTranslation("office.catalogue.unchanged.of", row.name()));
        return button;
    }
}
