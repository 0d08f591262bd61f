package jp.monobe.portal.peer;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The content of a public page, element for element, as a Flow view. It reads no catalogue: what it
 * shows was saved from the public page before, so that only Flow's own work is measured.
 */
@Route(SamePageView.ROUTE)
@Tag("div")
@AnonymousAllowed
public class SamePageView extends Div {

    public static final String ROUTE = "same-page";

    /** Name of the system property with the saved page's file. */
    public static final String PAGE = "monobe.bench.page";

    private static final org.jsoup.nodes.Element BODY = body();

    SamePageView() {
        for (var child : BODY.childNodes()) {
            add(getElement(), child);
        }
    }

    private static org.jsoup.nodes.Element body() {
        try {
            return Jsoup.parse(Path.of(System.getProperty(PAGE, ""))).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Element parent, Node node) {
        if (node instanceof TextNode text) {
            if (!text.isBlank()) {
                parent.appendChild(Element.createText(text.text()));
            }
        } else if (node instanceof org.jsoup.nodes.Element element
                && !element.tagName().equals("script")) {
            parent.appendChild(copy(element));
        }
    }

    private static Element copy(org.jsoup.nodes.Element element) {
        var copy = new Element(element.tagName());
        for (var attribute : element.attributes()) {
            if (!attribute.getKey().equals("style")) {
                copy.setAttribute(attribute.getKey(), attribute.getValue());
            }
        }
        for (var child : element.childNodes()) {
            add(copy, child);
        }
        return copy;
    }
}
