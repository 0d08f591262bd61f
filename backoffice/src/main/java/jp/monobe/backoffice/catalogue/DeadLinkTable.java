package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.publishing.CheckLinks.DeadLink;

/** Sources that are no longer there (リンク切れ), with the entries that name them. */
final class DeadLinkTable extends Composite<Div> {

    private static final int ROWS = 50;

    private final Desk desk;

    DeadLinkTable(Desk desk, List<DeadLink> dead) {
        this.desk = desk;
        getContent().setClassName("catalogue");
        getContent()
                .add(
                        new CardTable<>(
                                        getTranslation("office.catalogue.caption.LINKS"),
                                        Slice.of(dead),
                                        ROWS)
                                .column(getTranslation("office.deadlinks.dead"), this::address)
                                .text(getTranslation("office.deadlinks.answer"), this::answer)
                                .column(
                                        getTranslation("office.deadlinks.since"),
                                        link -> new DateText(link.since()))
                                .column(getTranslation("office.deadlinks.entries"), this::entries)
                                .show(0));
    }

    private Component address(DeadLink link) {
        var anchor = new Anchor(link.url(), link.url(), AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noreferrer");
        anchor.setClassName("long-word");
        return anchor;
    }

    /** Codes of HTTP and names of errors say nothing to an editor; what happened does. */
    private String answer(DeadLink link) {
        var answer = link.answer();
        return switch (answer) {
            case "404", "410" -> getTranslation("office.deadlinks.answer.gone", answer);
            case "HttpTimeoutException", "HttpConnectTimeoutException" ->
                    getTranslation("office.deadlinks.answer.late");
            default ->
                    answer.matches("[0-9]{3}")
                            ? getTranslation("office.deadlinks.answer.refused", answer)
                            : getTranslation("office.deadlinks.answer.none");
        };
    }

    private Component entries(DeadLink link) {
        var list = new Div();
        link.entries()
                .forEach(entry ->
                        list.add(new Div(desk.link(entry.name(), EntryPage.class, entry.id()))));
        return list;
    }
}
