package jp.monobe.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;

/** Links that look like what they are for (リンク); a link goes somewhere and changes nothing. */
public final class Ways {

    private Ways() {}

    /** The way on that the page is for. */
    public static Anchor primary(String address, String text) {
        return classed(address, text, "button button--primary");
    }

    public static Anchor secondary(String address, String text) {
        return classed(address, text, "button");
    }

    /** A way that is open but not advised. */
    public static Anchor plain(String address, String text) {
        return classed(address, text, "button button--plain");
    }

    /** To the page before. */
    public static Anchor back(String address, String text) {
        return classed(address, text, "back-link");
    }

    /** Leaves Flow: a public page, sign-in, the signing service. */
    public static Anchor outside(Anchor way) {
        way.setRouterIgnore(true);
        return way;
    }

    /** Goes there now, as after an act that succeeded. */
    public static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static Anchor classed(String address, String text, String classes) {
        var way = new Anchor(address, text);
        way.setClassName(classes);
        return way;
    }
}
