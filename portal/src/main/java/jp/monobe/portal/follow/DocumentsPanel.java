package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.filing.DocumentsData;
import jp.monobe.filing.DocumentsData.Wanted;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/**
 * The documents of a filing (提出する書類): which are here, which are still wanted and by when, and the
 * way to hand in more. Nothing of it moves the claim's date.
 */
class DocumentsPanel extends Composite<Div> {

    private final DocumentsData documents;
    private final LocalDate today;

    DocumentsPanel(UUID filing, DocumentsData documents, LocalDate today) {
        this.documents = documents;
        this.today = today;
        getContent().setClassName("stack");
        getContent().setVisible(documents.open() || !shown().isEmpty());
        getContent().add(new H2(getTranslation("documents.title")));
        if (documents.open() && !documents.chosen().isEmpty()) {
            getContent().add(unsent());
        }
        getContent().add(list());
        if (documents.open()) {
            getContent().add(way(filing));
        }
    }

    private TaskList list() {
        var list = new TaskList();
        shown().forEach(document -> add(list, document));
        list.setVisible(!shown().isEmpty());
        return list;
    }

    /** What was taken back or decided asks for nothing more. */
    private List<Wanted> shown() {
        return documents.wanted().stream()
                .filter(document -> documents.open() || documents.isHere(document))
                .toList();
    }

    private void add(TaskList list, Wanted document) {
        var here = documents.isHere(document);
        var late = document.dueBy().isBefore(today);
        var due = DateText.of(document.dueBy());
        list.add(
                new Span(document.field().common().label()),
                here ? "" : getTranslation(late ? "documents.late" : "documents.due", due),
                here
                        ? new StatusTag(Tone.GOOD, getTranslation("documents.here"))
                        : new StatusTag(Tone.ATTENTION, getTranslation("documents.missing")));
    }

    private NotificationBanner unsent() {
        return new NotificationBanner(
                Tone.ATTENTION,
                getTranslation("documents.unsent"),
                getTranslation("documents.unsent.text", documents.chosen().size()));
    }

    private Div way(UUID filing) {
        var wanted = !documents.missing().isEmpty();
        var address = Addresses.documents(filing);
        var text = getTranslation(wanted ? "documents.go" : "documents.go.other");
        return new Div(
                new Paragraph(getTranslation("documents.date")),
                new Actions(wanted ? Ways.primary(address, text) : Ways.secondary(address, text)));
    }
}
