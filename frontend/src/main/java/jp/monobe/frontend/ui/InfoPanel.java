package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** Good to know beside the matter (補足): a quiet tinted panel. */
public final class InfoPanel extends Composite<Div> {

    public InfoPanel(String title, Component... body) {
        getContent().setClassName("info-panel");
        getContent().add(new H2(title));
        getContent().add(body);
    }
}
