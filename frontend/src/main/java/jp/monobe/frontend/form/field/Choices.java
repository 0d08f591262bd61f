package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.frontend.ui.Markup;
import jp.monobe.procedure.model.Field.Option;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Options to choose one of, each a wide target (選択肢). None is chosen at first. */
public final class Choices extends Div {

    private final Map<String, RadioButton> buttons = new LinkedHashMap<>();
    private final String group;
    private final Consumer<String> chosen;
    private @Nullable String value;

    /**
     * @param group unique on the page
     * @param chosen told the code when a person chooses
     */
    public Choices(String group, List<Option> options, Consumer<String> chosen) {
        this.group = group;
        this.chosen = chosen;
        setClassName("choices");
        options.forEach(option -> add(card(option)));
    }

    public Choices inline() {
        addClassName("choices--inline");
        return this;
    }

    private NativeLabel card(Option option) {
        var button = new RadioButton(group);
        button.setId(group + "-" + option.code());
        button.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue()) {
                set(option.code());
                chosen.accept(option.code());
            }
        });
        buttons.put(option.code(), button);
        return card(option, button);
    }

    /** An option's words round its control: all of it is the target. */
    static NativeLabel card(Option option, Component control) {
        var words = new Element("span").addClass("choice__label");
        words.appendElement("span").text(option.label());
        if (option.hint() != null && !option.hint().isBlank()) {
            words.appendElement("span").addClass("hint").text(option.hint());
        }
        var card = new NativeLabel();
        card.setClassName("choice");
        card.add(control, new Markup(words));
        return card;
    }

    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** Chooses without telling; null for none. */
    public void set(@Nullable String code) {
        value = code;
        buttons.forEach((each, button) -> button.setValue(each.equals(code)));
    }

    /** The first option, where the focus goes when there is something to say. */
    public String focusId() {
        return group + "-" + buttons.keySet().iterator().next();
    }
}
