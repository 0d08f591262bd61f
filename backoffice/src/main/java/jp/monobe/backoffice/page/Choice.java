package jp.monobe.backoffice.page;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** The browser's own list of a few choices (選択肢). */
@Tag("select")
public final class Choice extends AbstractSinglePropertyField<Choice, String> {

    /**
     * @param options value and text, in order
     */
    public Choice(Map<String, String> options, String chosen) {
        super("value", "", false);
        getElement().setAttribute("class", "input");
        options.forEach((value, text) -> {
            var option = new Element("option").setAttribute("value", value);
            option.setText(text);
            option.setAttribute("selected", value.equals(chosen));
            getElement().appendChild(option);
        });
        setValue(options.containsKey(chosen) ? chosen : "");
        setSynchronizedEvent("change");
    }
}
