package jp.monobe.portal.paying;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import jp.monobe.document.SquareCode;
import jp.monobe.frontend.ui.Markup;
import org.jsoup.nodes.Element;

/** A slip's eL-QR (二次元コード), dark on white whatever the theme. */
final class SquareFigure extends Composite<Div> {

    SquareFigure(String payload) {
        var code = SquareCode.of(payload);
        var svg =
                new Element("svg")
                        .attr("viewBox", "0 0 " + code.whole() + " " + code.whole())
                        .attr("shape-rendering", "crispEdges")
                        .attr("aria-hidden", "true");
        svg.appendElement("path").attr("d", code.path());
        getContent().setClassName("square-code");
        getContent()
                .add(
                        new Markup(
                                new Element("div")
                                        .attr("role", "img")
                                        .attr("aria-label", getTranslation("bill.el-qr.square"))
                                        .appendChild(svg)));
    }
}
