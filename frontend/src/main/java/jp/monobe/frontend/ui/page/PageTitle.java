package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import jp.monobe.frontend.ui.Markup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page's name (表題) with a line above and a lead below. Takes the focus when a later view brings
 * it, so that those who listen hear they are somewhere else; on the first load the browser says so.
 * To be told all it says before it is added.
 */
public final class PageTitle extends Composite<Markup> {

    private final String title;
    private @Nullable String over;
    private @Nullable String lead;

    public PageTitle(String title) {
        this.title = title;
    }

    /** What the page is part of, such as the procedure's name. */
    public PageTitle over(String text) {
        over = text;
        return this;
    }

    public PageTitle lead(String text) {
        lead = text;
        return this;
    }

    @Override
    protected Markup initContent() {
        var block = new Element("div").addClass("page-title");
        var heading = block.appendElement("h1").attr("tabindex", "-1");
        if (over != null) {
            heading.appendElement("span").addClass("page-title__over").text(over);
        }
        heading.appendElement("span").text(title);
        if (lead != null) {
            block.appendElement("p").addClass("lead").text(lead);
        }
        return new Markup(block);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "if (window.monobeBeenHere) {"
                                + " this.querySelector('h1').focus(); scrollTo(0, 0); }"
                                + " window.monobeBeenHere = true;");
    }
}
