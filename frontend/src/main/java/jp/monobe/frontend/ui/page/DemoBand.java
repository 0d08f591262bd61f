package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.Composite;
import jp.monobe.frontend.ui.Markup;
import org.jsoup.nodes.Element;

/** Says on every page that the people in it are made up (見本). */
public final class DemoBand extends Composite<Markup> {

    @Override
    protected Markup initContent() {
        var demo = getTranslation("ui.demo");
        var band = new Element("aside").addClass("demo-band").attr("aria-label", demo);
        band.appendElement("span").addClass("demo-band__word").text(demo);
        band.appendElement("span").text(getTranslation("ui.demo.text"));
        return new Markup(band);
    }
}
