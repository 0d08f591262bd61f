package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Things to do or to follow (することの一覧), each with its state; the whole row can be pressed. */
public final class TaskList extends Composite<UnorderedList> {

    public TaskList() {
        getContent().setClassName("task-list");
        getContent().getElement().setAttribute("role", "list");
    }

    /**
     * @param task a link, or a plain text when it cannot be begun yet
     * @param hint one line below; empty for none
     */
    public TaskList add(Component task, String hint, StatusTag status) {
        var words = new Div(task);
        if (!hint.isEmpty()) {
            var line = new Span(hint);
            line.setClassName("hint");
            words.add(line);
        }
        getContent().add(new ListItem(words, status));
        return this;
    }
}
