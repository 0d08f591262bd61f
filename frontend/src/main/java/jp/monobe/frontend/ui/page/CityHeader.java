package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Markup;
import org.jsoup.nodes.Element;

/** Whose page this is (見出し帯): the city, the service, the ways to go, and who is signed in. */
public final class CityHeader extends Composite<Header> {

    private final Nav ways = new Nav();
    private final Div wrap = new Div();

    /**
     * @param city as people say it, 南国市; its first character stands in the mark
     * @param home where the name leads, outside of Flow
     */
    public CityHeader(String city, String service, String home) {
        ways.setClassName("city-header__nav");
        ways.setAriaLabel(getTranslation("ui.header.nav"));
        wrap.setClassName("wrap");
        wrap.add(name(city, service, home), ways);
        getContent().setClassName("city-header");
        getContent().add(wrap);
    }

    /** Adds a way to go; marked while one is there. */
    public CityHeader add(RouterLink way) {
        way.setHighlightCondition(HighlightConditions.locationPrefix());
        way.setHighlightAction(CityHeader::mark);
        return add((Component) way);
    }

    public CityHeader add(Component way) {
        ways.add(way);
        return this;
    }

    /** Says who is signed in, and lets her out. */
    public CityHeader signedIn(String name, Runnable signOut) {
        var person = new Span(name);
        person.setClassName("city-header__person");
        ways.add(person, ActionButton.plain(getTranslation("ui.sign-out"), signOut));
        return this;
    }

    /** As wide as the dense pages of clerks. */
    public CityHeader wide() {
        wrap.addClassName("wrap--wide");
        return this;
    }

    private static void mark(RouterLink link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private static Markup name(String city, String service, String home) {
        var link = new Element("a").addClass("city-header__home");
        link.attr("href", home).attr("router-ignore", true);
        link.appendElement("span")
                .addClass("city-header__mark")
                .attr("aria-hidden", "true")
                .text(city.substring(0, city.offsetByCodePoints(0, 1)));
        var names = link.appendElement("div").addClass("city-header__names");
        names.appendElement("span").addClass("city-header__city").text(city);
        names.appendElement("span").addClass("city-header__service").text(service);
        return new Markup(link);
    }
}
