package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.CardTable;
import jp.monobe.frontend.ui.Slice;
import jp.monobe.wording.Synonyms;

/** The city's own groups of words, each to take back. */
final class SynonymTable extends Composite<Div> {

    private static final int ROWS = 50;

    SynonymTable(List<Synonyms> groups, boolean mayEdit, Consumer<UUID> remove) {
        if (groups.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("office.synonyms.empty")));
            return;
        }
        var table =
                new CardTable<>(getTranslation("office.synonyms.caption"), Slice.of(groups), ROWS)
                        .text(
                                getTranslation("office.synonyms.words"),
                                group -> String.join("、", group.words()));
        if (mayEdit) {
            table.column(getTranslation("office.catalogue.act"), group -> taking(group, remove));
        }
        getContent().add(table.show(0));
    }

    private Component taking(Synonyms group, Consumer<UUID> remove) {
        var button =
                ActionButton.plain(
                        getTranslation("office.synonyms.remove"), () -> remove.accept(group.id()));
        button.setAriaLabel(getTranslation("office.synonyms.remove.of", group.words().getFirst()));
        return new Span(button);
    }
}
