package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.monobe.casework.Comparison;
import jp.monobe.casework.Comparison.Match;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;

/** One person: left what was filed, right what the registry says, and whether they agree. */
final class ComparisonTable extends Composite<Div> {

    /** Stands for the applicant where others have their name. */
    private static final String APPLICANT = "applicant";

    private static final String STATUS = "person.status";

    private final Comparison comparison;

    ComparisonTable(Comparison comparison) {
        this.comparison = comparison;
        var heading = new H3(name());
        heading.add(new Span(" "), match());
        heading.setClassName("compare__person");
        getContent().add(heading);
        if (comparison.match() == Match.NOT_FOUND) {
            getContent().add(new Paragraph(getTranslation("office.match.NOT_FOUND.do")));
        }
        getContent().add(table());
    }

    private String name() {
        return comparison.heading().equals(APPLICANT)
                ? getTranslation("office.compare.applicant")
                : comparison.heading();
    }

    private StatusTag match() {
        var tone =
                switch (comparison.match()) {
                    case KNOWN -> Tone.GOOD;
                    case FOUND -> Tone.PROGRESS;
                    case NOT_FOUND -> Tone.ATTENTION;
                };
        return new StatusTag(tone, getTranslation("office.match." + comparison.match()));
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.setClassName("table-cards compare");
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(getTranslation("office.compare.caption", name()));
        var head = role(new NativeTableRow(), "row");
        for (var each : List.of("item", "filed", "registered", "verdict")) {
            var cell = new NativeTableHeaderCell(getTranslation("office.compare." + each));
            cell.getElement().setAttribute("scope", "col");
            head.add(role(cell, "columnheader"));
        }
        table.getHead().add(head);
        comparison.rows().forEach(row -> table.getBody().add(line(row)));
        return table;
    }

    private NativeTableRow line(Comparison.Row row) {
        var line = role(new NativeTableRow(), "row");
        var item =
                role(
                        new NativeTableHeaderCell(getTranslation("office." + row.item())),
                        "rowheader");
        item.getElement().setAttribute("scope", "row");
        line.add(item);
        cell(line, "filed", new Span(value(row.item(), row.filed())));
        cell(line, "registered", new Span(value(row.item(), row.registered())));
        cell(line, "verdict", verdict(row));
        if (row.differs()) {
            line.getElement().setAttribute("data-differs", "");
        }
        return line;
    }

    private void cell(NativeTableRow line, String column, Component body) {
        var cell = role(line.addDataCell(), "cell");
        cell.getElement().setAttribute("data-label", getTranslation("office.compare." + column));
        cell.add(body);
    }

    private String value(String item, String text) {
        if (text.isEmpty()) {
            return getTranslation("office.compare.nothing");
        }
        return item.equals(STATUS) ? getTranslation("office.status." + text) : text;
    }

    /** A sign and a word, so that colour is not needed. */
    private Span verdict(Comparison.Row row) {
        var which = row.differs() ? "differs" : row.registered().isEmpty() ? "none" : "same";
        var verdict = new Span(getTranslation("office.compare." + which));
        verdict.setClassName("verdict verdict--" + which);
        return verdict;
    }

    private static <C extends HtmlContainer> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
