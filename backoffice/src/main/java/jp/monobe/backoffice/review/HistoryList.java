package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.monobe.backoffice.page.Today;
import jp.monobe.casework.CaseView.HistoryLine;

/** Who did what and when (経過), from the beginning. */
final class HistoryList extends Composite<OrderedList> {

    HistoryList(List<HistoryLine> lines, Today today) {
        getContent().setClassName("history");
        getContent().getElement().setAttribute("role", "list");
        lines.forEach(line -> getContent().add(item(line, today)));
    }

    private ListItem item(HistoryLine line, Today today) {
        var at = new Span(today.text(line.at()));
        at.setClassName("history__at");
        var what = new Span(getTranslation("office.move." + line.move()));
        what.setClassName("history__what");
        var who =
                new Span(
                        line.who().isEmpty()
                                ? getTranslation("office.history.program")
                                : line.who());
        var note = new Paragraph(line.note());
        note.setVisible(!line.note().isBlank());
        return new ListItem(at, new Div(what, new Span(" "), who, note));
    }
}
