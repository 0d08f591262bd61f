package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.Composite;
import jp.monobe.frontend.ui.Markup;
import jp.monobe.municipality.Office;
import org.jsoup.nodes.Element;

/** Whom to ask (お問い合わせ), always at the same place (WCAG 3.2.6), and the city's own pages. */
public final class CityFooter extends Composite<Markup> {

    private final Office office;
    private final String home;
    private final String homeText;

    /**
     * @param home of the city's pages, outside of Flow
     */
    public CityFooter(Office office, String home, String homeText) {
        this.office = office;
        this.home = home;
        this.homeText = homeText;
    }

    @Override
    protected Markup initContent() {
        var footer = new Element("footer").addClass("city-footer");
        var wrap = footer.appendElement("div").addClass("wrap");
        contact(wrap.appendElement("address"));
        wrap.appendElement("ul")
                .appendElement("li")
                .appendElement("a")
                .attr("href", home)
                .attr("router-ignore", true)
                .text(homeText);
        return new Markup(footer);
    }

    private void contact(Element address) {
        address.appendElement("h2").text(getTranslation("ui.footer.contact"));
        address.appendElement("p").text(office.city() + " " + office.division());
        address.appendElement("p")
                .appendElement("a")
                .addClass("city-footer__phone")
                .attr("href", "tel:" + office.phone())
                .text(office.phone());
        address.appendElement("p").text(office.hours());
        address.appendElement("p")
                .text("〒" + written(office.postalCode()) + " " + office.address());
    }

    /** 7838501 as 783-8501. */
    private static String written(String postalCode) {
        return postalCode.contains("-")
                ? postalCode
                : postalCode.substring(0, 3) + "-" + postalCode.substring(3);
    }
}
