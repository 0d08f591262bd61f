package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One figure that matters (見込み額など), with what it is above and what it rests on below. */
public final class FigurePanel extends Composite<Div> {

    public FigurePanel(String caption, String figure, Component... explanation) {
        getContent().setClassName("figure-panel");
        var value = new Paragraph(figure);
        value.setClassName("figure-panel__value");
        getContent().add(new Paragraph(caption), value);
        getContent().add(explanation);
    }
}
