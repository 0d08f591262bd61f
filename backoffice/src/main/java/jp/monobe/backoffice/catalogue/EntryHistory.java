package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.monobe.backoffice.page.Today;
import jp.monobe.publishing.EntryView;
import jp.monobe.publishing.RevisionView;

/** Who did what with which revision and when (経過), the newest first, with what it changed. */
final class EntryHistory extends Composite<OrderedList> {

    private final EntryView view;

    EntryHistory(EntryView view, Today today) {
        this.view = view;
        getContent().setClassName("history");
        getContent().getElement().setAttribute("role", "list");
        view.history().forEach(line -> getContent().add(item(line, today)));
    }

    private ListItem item(EntryView.HistoryLine line, Today today) {
        var at = new Span(today.text(line.at()));
        at.setClassName("history__at");
        var what =
                new Span(
                        getTranslation("office.revision.number", line.number())
                                + " "
                                + getTranslation("office.revision.move." + line.move()));
        what.setClassName("history__what");
        var who =
                new Span(
                        line.who().isEmpty()
                                ? getTranslation("office.history.program")
                                : line.who());
        var note = new Paragraph(note(line));
        note.setVisible(!note.getText().isBlank());
        var words = new Div(what, new Span(" "), who, note);
        changes(line).ifPresent(words::add);
        return new ListItem(at, words);
    }

    private String note(EntryView.HistoryLine line) {
        return line.move().equals("begin") && !line.note().isEmpty()
                ? getTranslation("office.revision.from", line.note())
                : line.note();
    }

    /** Where it became public, what was different from the revision it began with. */
    private Optional<Component> changes(EntryView.HistoryLine line) {
        if (!line.move().equals("publish")) {
            return Optional.empty();
        }
        return revision(line.number())
                .map(after -> {
                    var before = after.basedOn().flatMap(this::revision);
                    var diff = new Diff(before.map(RevisionView::text).orElse(null), after.text());
                    return new NativeDetails(getTranslation("office.entry.changes"), diff);
                });
    }

    private Optional<RevisionView> revision(int number) {
        return view.revisions().stream().filter(one -> one.number() == number).findFirst();
    }
}
