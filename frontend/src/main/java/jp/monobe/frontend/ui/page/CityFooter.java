package jp.monobe.frontend.ui.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import jp.monobe.municipality.Office;

/** Whom to ask (お問い合わせ), always at the same place (WCAG 3.2.6), and the city's own pages. */
public final class CityFooter extends Composite<Footer> {

    @Tag("address")
    private static final class Address extends HtmlContainer {}

    public CityFooter(Office office, Component... links) {
        var wrap = new Div(contact(office), list(links));
        wrap.setClassName("wrap");
        getContent().setClassName("city-footer");
        getContent().add(wrap);
    }

    private Address contact(Office office) {
        var phone = new Anchor("tel:" + office.phone(), office.phone());
        phone.setClassName("city-footer__phone");
        var address = new Address();
        address.add(
                new H2(getTranslation("ui.footer.contact")),
                new Paragraph(office.city() + " " + office.division()),
                new Paragraph(phone),
                new Paragraph(office.hours()),
                new Paragraph("〒" + written(office.postalCode()) + " " + office.address()));
        return address;
    }

    /** 7838501 as 783-8501. */
    private static String written(String postalCode) {
        return postalCode.contains("-")
                ? postalCode
                : postalCode.substring(0, 3) + "-" + postalCode.substring(3);
    }

    private static UnorderedList list(Component... links) {
        return new UnorderedList(Stream.of(links).map(ListItem::new).toArray(ListItem[]::new));
    }
}
