package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import jp.monobe.frontend.ui.Markup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A whole page (ページ枠) round the view: skip link, demo band, header, main, footer. A program's
 * router layout is made of one and hands it the view to show.
 */
@JsModule("./monobe.js")
public final class CityPage extends Composite<Div> {

    private static final String MAIN = "main";

    private final Div view = new Div();

    /** With the demo band when the people in this city's data are made up. */
    public CityPage(CityHeader header, @Nullable CityFooter footer, boolean demo) {
        var skip = new Element("a").addClass("skip-link").text(getTranslation("ui.skip"));
        skip.attr("href", "#" + MAIN).attr("data-focus", MAIN);
        view.setClassName("wrap");
        var main = new Main(view);
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        getContent().setClassName("page");
        getContent().add(new Markup(skip));
        if (demo) {
            getContent().add(new DemoBand());
        }
        getContent().add(header, main);
        if (footer != null) {
            getContent().add(footer);
        }
    }

    /** For clerks: more on one screen, and wider. */
    public CityPage dense() {
        getContent().addClassName("dense");
        view.addClassName("wrap--wide");
        return this;
    }

    /** Puts the view into main, in the place of the one before. */
    public void show(HasElement content) {
        view.getElement().removeAllChildren();
        view.getElement().appendChild(content.getElement());
    }

    /** Something that belongs to the page whatever the view, such as the idle warning. */
    public CityPage with(Component extra) {
        getContent().add(extra);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("document.documentElement.lang = 'ja'");
    }
}
