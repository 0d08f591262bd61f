package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Html;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Elements that never change and that nobody listens to, as one component (固定の部分). The server keeps
 * almost a kilobyte for each element it knows; of these it knows one. Text is given to jsoup, which
 * escapes it.
 */
public final class Markup extends Html {

    /** Where Vaadin keeps it. Header, footer and questions are the same text for all of a city. */
    private static final String INNER = "innerHTML";

    public Markup(Element root) {
        super(compact(root));
        getElement().setProperty(INNER, getInnerHtml().intern());
    }

    private static String compact(Element root) {
        var page = new Document("");
        page.outputSettings().prettyPrint(false);
        return page.appendChild(root).html();
    }
}
