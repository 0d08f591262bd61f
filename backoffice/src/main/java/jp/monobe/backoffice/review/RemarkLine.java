package jp.monobe.backoffice.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.monobe.casework.model.Return;
import jp.monobe.frontend.ui.Tick;

/** One question to tick; words beside it are asked for once it is ticked. */
final class RemarkLine extends Div {

    private final String key;
    private final Tick tick = new Tick();
    private final Input words = new Input();

    RemarkLine(String id, String key, String label) {
        this.key = key;
        tick.setId(id);
        var choice = new NativeLabel();
        choice.setClassName("choice");
        choice.setFor(id);
        choice.add(tick, new Span(label));
        words.setClassName("input");
        words.setAriaLabel(getTranslation("office.return.words", label));
        words.setPlaceholder(getTranslation("office.return.words.example"));
        words.setVisible(false);
        tick.addValueChangeListener(change -> words.setVisible(change.getValue()));
        setClassName("remark-line");
        add(choice, words);
    }

    void tick(String why) {
        tick.setValue(true);
        words.setValue(why);
    }

    Optional<Return.Remark> remark() {
        return tick.getValue()
                ? Optional.of(new Return.Remark(key, words.getValue().strip()))
                : Optional.empty();
    }
}
