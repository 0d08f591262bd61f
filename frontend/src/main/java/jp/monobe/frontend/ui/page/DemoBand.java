package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;

/** Says on every page that the people in it are made up (見本). */
public final class DemoBand extends Composite<Aside> {

    public DemoBand() {
        var word = new Span(getTranslation("ui.demo"));
        word.setClassName("demo-band__word");
        getContent().setClassName("demo-band");
        getContent().getElement().setAttribute("aria-label", getTranslation("ui.demo"));
        getContent().add(word, new Span(getTranslation("ui.demo.text")));
    }
}
