package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/**
 * The page's name (表題) with a line above and a lead below. Takes the focus when a later view brings
 * it, so that those who listen hear they are somewhere else; on the first load the browser says so.
 */
public final class PageTitle extends Composite<Div> {

    private final H1 heading = new H1();

    public PageTitle(String title) {
        heading.add(new Span(title));
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().setClassName("page-title");
        getContent().add(heading);
    }

    /** What the page is part of, such as the procedure's name. */
    public PageTitle over(String text) {
        var line = new Span(text);
        line.setClassName("page-title__over");
        heading.addComponentAsFirst(line);
        return this;
    }

    public PageTitle lead(String text) {
        var line = new Paragraph(text);
        line.setClassName("lead");
        getContent().add(line);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.getElement()
                .executeJs(
                        "if (window.monobeBeenHere) { this.focus(); scrollTo(0, 0); }"
                                + " window.monobeBeenHere = true;");
    }
}
