package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet (該当なし): says so, why, and what one can do. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(String title, String text, Component... actions) {
        getContent().setClassName("empty-state");
        getContent().add(new H2(title), new Paragraph(text));
        getContent().add(actions);
    }
}
