package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * What two sides wrote to each other (メッセージの一覧), the oldest first; one's own stand to the right.
 */
public final class MessageList extends Composite<OrderedList> {

    public MessageList() {
        getContent().setClassName("messages");
        getContent().getElement().setAttribute("role", "list");
    }

    /**
     * @param who and {@code when} as they are read; never trusted text apart from the words
     * @param marks such as 未読; may be none
     */
    public MessageList add(boolean own, String who, String when, String text, Component... marks) {
        var name = new Span(who);
        name.setClassName("messages__who");
        var at = new Span(when);
        at.setClassName("hint");
        var head = new Div(name, at);
        head.add(marks);
        head.setClassName("messages__head");
        var words = new Paragraph(text);
        words.setClassName("pre-line");
        var item = new ListItem(head, words);
        item.setClassName("messages__item");
        item.setClassName("messages__item--own", own);
        getContent().add(item);
        return this;
    }
}
