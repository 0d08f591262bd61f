package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * Finds one of very many by a few letters (検索して選ぶ). Matches stand below as plain buttons, which
 * every keyboard and reader knows, instead of a popup list.
 */
final class Picker extends Div {

    /** Something to pick: its code, and its name as people know it. */
    record Named(String code, String name) {}

    private static final int PAUSE_MILLIS = 350;

    private final String label;
    private final Input search = new Input(ValueChangeMode.LAZY);
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div searching = new Div();
    private final Div picked = new Div();
    private final Consumer<Named> tell;
    private @Nullable Named value;

    Picker(String id, String label, Function<String, List<Named>> find, Consumer<Named> tell) {
        this.label = label;
        this.tell = tell;
        search.setId(id);
        search.setClassName("input chars-20");
        search.setType("search");
        search.getElement().setAttribute("autocomplete", "off");
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.addValueChangeListener(change -> offer(change.getValue(), find));
        found.setClassName("field__note");
        found.getElement().setAttribute("role", "status");
        list.setClassName("picks");
        list.getElement().setAttribute("role", "list");
        list.setVisible(false);
        var name = new NativeLabel(label);
        name.setFor(search);
        name.setClassName("subfield__label");
        searching.add(name, search, found, list);
        picked.setClassName("parts");
        setClassName("subfield");
        add(searching, picked);
        set(null);
    }

    private void offer(String typed, Function<String, List<Named>> find) {
        list.removeAll();
        var matches = typed.isBlank() ? List.<Named>of() : find.apply(typed);
        list.setVisible(!matches.isEmpty());
        matches.forEach(match -> list.add(new ListItem(button(match))));
        found.setText(
                typed.isBlank()
                        ? ""
                        : matches.isEmpty()
                                ? getTranslation("fill.pick.none")
                                : getTranslation("fill.pick.found", matches.size()));
    }

    private ActionButton button(Named match) {
        var button =
                ActionButton.secondary(
                        "",
                        () -> {
                            set(match);
                            tell.accept(match);
                        });
        var code = new Span(match.code());
        code.setClassName("muted numeric");
        button.add(new Span(match.name()), code);
        return button;
    }

    Optional<Named> value() {
        return Optional.ofNullable(value);
    }

    /** Picks without telling; null begins the search anew. */
    void set(@Nullable Named named) {
        value = named;
        searching.setVisible(named == null);
        picked.setVisible(named != null);
        picked.removeAll();
        if (named != null) {
            picked.add(new Span(label), strong(named), again());
        } else {
            search.setValue("");
            offer("", _ -> List.of());
        }
    }

    private static Span strong(Named named) {
        var text = new Span(named.name() + "(" + named.code() + ")");
        text.setClassName("strong");
        return text;
    }

    private ActionButton again() {
        var again =
                ActionButton.plain(
                        getTranslation("ui.change"),
                        () -> {
                            set(null);
                            search.focus();
                        });
        again.add(new Hidden(":" + label));
        return again;
    }

    void focus() {
        search.focus();
    }

    String focusId() {
        return search.getId().orElseThrow();
    }
}
