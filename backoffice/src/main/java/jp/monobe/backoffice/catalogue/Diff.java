package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jp.monobe.frontend.ui.Hidden;
import jp.monobe.publishing.EntryField;
import jp.monobe.publishing.EntryText;
import jp.monobe.publishing.model.TextDiff;
import org.jspecify.annotations.Nullable;

/** What differs between two texts (変更点), field by field; said in words too, not by colour alone. */
final class Diff extends Composite<Div> {

    @Tag("ins")
    private static final class Added extends HtmlContainer {}

    @Tag("del")
    private static final class Removed extends HtmlContainer {}

    /**
     * @param before null where there was nothing
     */
    Diff(@Nullable EntryText before, EntryText after) {
        getContent().setClassName("diff stack");
        var list = new DescriptionList();
        for (var field : EntryField.values()) {
            var old = before == null ? "" : EntryWords.value(field, before.get(field));
            var fresh = EntryWords.value(field, after.get(field));
            if (!old.equals(fresh)) {
                list.add(new DescriptionList.Term(EntryWords.field(field)), change(old, fresh));
            }
        }
        if (list.getElement().getChildCount() == 0) {
            getContent().add(new Paragraph(getTranslation("office.diff.none")));
        } else {
            getContent().add(list);
        }
    }

    private DescriptionList.Description change(String old, String fresh) {
        var all = new DescriptionList.Description();
        for (var line : TextDiff.lines(old, fresh)) {
            var row = new Div();
            line.forEach(piece -> row.add(piece(piece)));
            all.add(row);
        }
        return all;
    }

    private Component piece(TextDiff.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> new Span(piece.text());
            case ADDED -> marked(new Added(), "office.diff.added", piece.text());
            case REMOVED -> marked(new Removed(), "office.diff.removed", piece.text());
        };
    }

    private Component marked(HtmlContainer mark, String key, String text) {
        mark.add(new Hidden(getTranslation(key)), new Span(text));
        return mark;
    }
}
