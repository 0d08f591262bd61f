package jp.monobe.portal.paying;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.document.BarcodeBars;
import jp.monobe.frontend.ui.Markup;
import org.jsoup.nodes.Element;

/**
 * A slip's barcode as large as the screen allows (バーコード), dark on white whatever the theme, with
 * its digits below as they are printed under the bars (facts §5.3).
 */
public final class BarcodeFigure extends Composite<Div> {

    private static final int HEIGHT = 70;

    BarcodeFigure(String digits) {
        var words = new Paragraph(grouped(digits));
        words.setClassName("barcode__digits numeric");
        getContent().setClassName("barcode");
        getContent().add(bars(digits), words);
    }

    private Markup bars(String digits) {
        var bars = BarcodeBars.of(digits);
        var path = new StringBuilder();
        bars.bars()
                .forEach(bar ->
                        path.append('M')
                                .append(BarcodeBars.QUIET + bar.from())
                                .append(" 0h")
                                .append(bar.width())
                                .append('v')
                                .append(HEIGHT)
                                .append("h-")
                                .append(bar.width())
                                .append('z'));
        var svg =
                new Element("svg")
                        .attr(
                                "viewBox",
                                "0 0 " + (bars.width() + 2 * BarcodeBars.QUIET) + " " + HEIGHT)
                        .attr("preserveAspectRatio", "none")
                        .attr("shape-rendering", "crispEdges")
                        .attr("aria-hidden", "true");
        svg.appendElement("path").attr("d", path.toString());
        return new Markup(
                new Element("div")
                        .addClass("barcode__bars")
                        .attr("role", "img")
                        .attr("aria-label", getTranslation("bill.store.barcode"))
                        .appendChild(svg));
    }

    /** For people, as it is printed under the bars. */
    public static String grouped(String digits) {
        return digits.replaceFirst(
                "(\\d{2})(\\d{6})(\\d{21})(\\d)(\\d{6})(\\d)(\\d{6})(\\d)",
                "($1)$2-$3 $4-$5-$6-$7-$8");
    }
}
