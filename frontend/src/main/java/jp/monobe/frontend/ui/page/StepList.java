package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import jp.monobe.frontend.ui.Markup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How far one is (ステップ): the whole list on a wide screen, one line and a bar on a phone. */
public final class StepList extends Composite<Nav> {

    public enum State {
        DONE,
        CURRENT,
        LATER
    }

    /**
     * A step.
     *
     * @param address where it is, when one may go there
     */
    public record Entry(String name, @Nullable String address, State state) {}

    public StepList(List<Entry> entries) {
        getContent().setClassName("step-list");
        getContent().setAriaLabel(getTranslation("ui.steps"));
        int current = 1 + (int) entries.stream().takeWhile(e -> e.state() != State.CURRENT).count();
        int all = entries.size();
        var now = new Element("p").addClass("step-list__now");
        now.text(getTranslation("ui.steps.now", Math.min(current, all), all));
        getContent().add(new Markup(now), bar(100 * Math.min(current, all) / all), steps(entries));
    }

    private static Div bar(int percent) {
        var bar = new Div();
        bar.getStyle().set("--done", percent + "%");
        bar.setClassName("step-list__bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private Markup steps(List<Entry> entries) {
        var list = new Element("ol");
        for (var entry : entries) {
            var item = list.appendElement("li");
            var name = item.appendElement(entry.address() == null ? "span" : "a");
            name.text(entry.name());
            if (entry.address() != null) {
                name.attr("href", entry.address());
            }
            switch (entry.state()) {
                case DONE ->
                        item.attr("data-state", "done")
                                .appendElement("span")
                                .addClass("visually-hidden")
                                .text(getTranslation("ui.steps.done"));
                case CURRENT -> item.attr("aria-current", "step");
                case LATER -> {}
            }
        }
        return new Markup(list);
    }
}
