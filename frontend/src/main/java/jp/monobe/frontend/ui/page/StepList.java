package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import jp.monobe.frontend.ui.Hidden;

/** How far one is (ステップ): the whole list on a wide screen, one line and a bar on a phone. */
public final class StepList extends Composite<Nav> {

    public enum State {
        DONE,
        CURRENT,
        LATER
    }

    /** A step by its name, or by a link to it when one may go there. */
    public record Entry(Component name, State state) {
        public Entry(String name, State state) {
            this(new Span(name), state);
        }
    }

    public StepList(List<Entry> entries) {
        getContent().setClassName("step-list");
        getContent().setAriaLabel(getTranslation("ui.steps"));
        int current = 1 + (int) entries.stream().takeWhile(e -> e.state() != State.CURRENT).count();
        int all = entries.size();
        var now = new Paragraph(getTranslation("ui.steps.now", Math.min(current, all), all));
        now.setClassName("step-list__now");
        getContent().add(now, bar(100 * Math.min(current, all) / all));
        getContent()
                .add(new OrderedList(entries.stream().map(this::item).toArray(ListItem[]::new)));
    }

    private static Div bar(int percent) {
        var done = new Span();
        done.getStyle().set("--done", percent + "%");
        var bar = new Div(done);
        bar.setClassName("step-list__bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private ListItem item(Entry entry) {
        var item = new ListItem(entry.name());
        switch (entry.state()) {
            case DONE -> {
                item.getElement().setAttribute("data-state", "done");
                item.add(new Hidden(getTranslation("ui.steps.done")));
            }
            case CURRENT -> item.getElement().setAttribute("aria-current", "step");
            case LATER -> {}
        }
        return item;
    }
}
