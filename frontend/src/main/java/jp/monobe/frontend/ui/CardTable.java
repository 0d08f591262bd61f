package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list of like things (一覧表): a table on a wide screen, cards on a phone, paged by buttons. A real
 * HTML table rather than Vaadin's grid: it prints, needs no script, reads well to assistive
 * technology, and one page of rows is all that is ever held. Call {@link #show(int)} when the
 * columns are set.
 */
public final class CardTable<T> extends Composite<Div> {

    private record Column<T>(
            String header, String classes, Function<T, ? extends Component> cell) {}

    private final NativeTable table = new NativeTable();
    private final Paragraph count = new Paragraph();
    private final Pager pager;
    private final List<Column<T>> columns = new ArrayList<>();
    private final Slice.Source<T> source;
    private final int pageSize;

    public CardTable(String caption, Slice.Source<T> source, int pageSize) {
        this.source = source;
        this.pageSize = pageSize;
        pager = new Pager(page -> turnTo(page));
        table.setClassName("table-cards");
        table.getElement().setAttribute("role", "table").setAttribute("tabindex", "-1");
        table.setCaptionText(caption);
        count.getElement().setAttribute("role", "status");
        count.setClassName("pager");
        getContent().add(table, count, pager);
    }

    /** The first column says what the row is, usually a link; it heads the card on a phone. */
    public CardTable<T> column(String header, Function<T, ? extends Component> cell) {
        columns.add(new Column<>(header, "", cell));
        return this;
    }

    public CardTable<T> text(String header, Function<T, String> cell) {
        return column(header, row -> new Span(cell.apply(row)));
    }

    /** Set at the end of its column, figures below figures. */
    public CardTable<T> numeric(String header, Function<T, String> cell) {
        columns.add(new Column<>(header, "numeric", row -> new Span(cell.apply(row))));
        return this;
    }

    /** For a page that stands in a longer list nobody counted: leaves out how many there are. */
    public CardTable<T> uncounted() {
        count.setVisible(false);
        return this;
    }

    /** Shows a page, counted from 0. */
    public CardTable<T> show(int page) {
        var slice = source.fetch(page * pageSize, pageSize);
        table.removeHead();
        table.removeBody();
        table.getHead().add(head());
        slice.rows().forEach(row -> table.getBody().add(line(row)));
        count.setText(summary(page, slice));
        pager.show(page, (int) Math.ceilDiv(slice.total(), pageSize));
        return this;
    }

    private void turnTo(int page) {
        show(page);
        table.getElement().callJsFunction("focus");
        table.getElement().callJsFunction("scrollIntoView");
    }

    private String summary(int page, Slice<T> slice) {
        if (slice.total() == 0) {
            return getTranslation("ui.table.none");
        }
        int first = page * pageSize + 1;
        int last = first + slice.rows().size() - 1;
        return getTranslation("ui.table.count", slice.total(), first, last);
    }

    /** Roles are written out: the phone's card layout would take the table's meaning away. */
    private NativeTableRow head() {
        var row = withRole(new NativeTableRow(), "row");
        for (var column : columns) {
            var cell = withRole(new NativeTableHeaderCell(column.header()), "columnheader");
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName(column.classes());
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow line(T data) {
        var row = withRole(new NativeTableRow(), "row");
        for (var column : columns) {
            if (row.getElement().getChildCount() == 0) {
                var name = withRole(row.addHeaderCell(), "rowheader");
                name.getElement().setAttribute("scope", "row");
                name.add(column.cell().apply(data));
            } else {
                var cell = withRole(row.addDataCell(), "cell");
                cell.getElement().setAttribute("data-label", column.header());
                cell.setClassName(column.classes());
                cell.add(column.cell().apply(data));
            }
        }
        return row;
    }

    private static <C extends HtmlContainer> C withRole(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
