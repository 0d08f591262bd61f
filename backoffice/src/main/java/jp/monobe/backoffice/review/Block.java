package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled part of the case's page; the title names it for those who jump between parts. */
final class Block extends Section {

    Block(String id, String title, Component... body) {
        var heading = new H2(title);
        heading.setId(id);
        setClassName("case-block stack");
        getElement().setAttribute("aria-labelledby", id);
        add(heading);
        add(body);
    }
}
