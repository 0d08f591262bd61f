package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import jp.monobe.backoffice.page.Today;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.publishing.EntryText;
import jp.monobe.publishing.EntryView;
import jp.monobe.publishing.PreviewEntry;
import jp.monobe.publishing.RevisionView;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.publishing.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an entry: what waits, what is public, what came with the product, its history.
 */
final class EntryBody extends Composite<Div> {

    private final Desk desk;
    private final EntryView view;
    private final PreviewEntry preview;

    EntryBody(Desk desk, EntryView view, PreviewEntry preview, Today today) {
        this.desk = desk;
        this.view = view;
        this.preview = preview;
        getContent().setClassName("stack");
        view.open().ifPresent(open -> getContent().add(waiting(open)));
        view.scheduled().ifPresent(later -> getContent().add(scheduled(later)));
        getContent().add(inForce());
        view.update()
                .ifPresent(text ->
                        getContent()
                                .add(
                                        block(
                                                "office.entry.update",
                                                new Paragraph(
                                                        getTranslation("office.entry.update.lead")),
                                                new Diff(shownText(), text))));
        getContent().add(block("office.block.history", new EntryHistory(view, today)));
    }

    private Section waiting(RevisionView open) {
        var facts = new SummaryList();
        facts.add(getTranslation("office.catalogue.state"), EntryWords.state(open.state().code()));
        if (open.state() instanceof RevisionState.Proposed(var writer, var proposer, var note)) {
            facts.add(getTranslation("office.revision.writer"), open.names().of(writer));
            facts.add(getTranslation("office.revision.proposer"), open.names().of(proposer));
            facts.add(getTranslation("office.revision.note"), note);
        }
        facts.add(getTranslation("office.revision.validity"), validity(open.validity()));
        return block(
                "office.entry.open",
                facts,
                title("office.entry.changes"),
                new Diff(shownText(), open.text()),
                title("office.entry.look"),
                look(open.text(), open.validity()));
    }

    private Section scheduled(RevisionView later) {
        return block(
                "office.entry.scheduled",
                new Paragraph(validity(later.validity())),
                new Diff(shownText(), later.text()));
    }

    private Section inForce() {
        var current = view.inForce();
        return current.map(one ->
                        block(
                                "office.entry.in-force",
                                new Paragraph(
                                        getTranslation("office.revision.number", one.number())
                                                + " "
                                                + validity(one.validity())),
                                look(one.text(), Validity.OPEN)))
                .orElseGet(() ->
                        block(
                                "office.entry.in-force",
                                new Paragraph(getTranslation("office.entry.in-force.none"))));
    }

    private @Nullable EntryText shownText() {
        return view.inForce().map(RevisionView::text).orElse(null);
    }

    /** On the first day on which it would be read. */
    private Component look(EntryText text, Validity validity) {
        var from = validity.from();
        LocalDate day = from == null || from.isBefore(view.today()) ? view.today() : from;
        return new PublicLook(desk.call(() -> preview.of(text, day)));
    }

    private String validity(Validity validity) {
        var from = validity.from();
        var until = validity.until();
        return getTranslation(
                "office.revision.validity.days",
                from == null
                        ? getTranslation("office.revision.validity.publication")
                        : DateText.of(from),
                until == null
                        ? getTranslation("office.revision.validity.open")
                        : DateText.of(until));
    }

    private Component title(String key) {
        var title = new Span(getTranslation(key));
        title.setClassName("strong");
        return new Paragraph(title);
    }

    private Section block(String key, Component... content) {
        var block = new Section();
        block.setClassName("case-block stack");
        block.add(new H2(getTranslation(key)));
        block.add(content);
        return block;
    }
}
