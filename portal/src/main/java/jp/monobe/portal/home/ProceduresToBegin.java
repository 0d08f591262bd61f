package jp.monobe.portal.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.FormDefinitions;
import org.springframework.stereotype.Component;

/** What the city takes online (オンラインで申請できる手続き), and the way to all the rest. */
@Component
class ProceduresToBegin {

    private final ActingCity city;
    private final FormDefinitions forms;

    ProceduresToBegin(ActingCity city, FormDefinitions forms) {
        this.city = city;
        this.forms = forms;
    }

    /**
     * @param nothingYet whether she has neither drafts nor filings: then it says so
     */
    Div list(boolean nothingYet) {
        var ui = UI.getCurrent();
        var cards = new UnorderedList();
        cards.setClassName("card-grid");
        cards.getElement().setAttribute("role", "list");
        city.online().stream()
                .flatMap(entry -> forms.current(entry.procedure()).stream())
                .forEach(form -> cards.add(card(form.procedure(), form.title())));
        var part = new Div();
        part.setClassName("stack");
        if (nothingYet) {
            part.add(new Paragraph(ui.getTranslation("home.empty")));
        }
        part.add(
                new H2(ui.getTranslation("home.begin")),
                cards,
                new Paragraph(
                        Ways.outside(
                                new Anchor(
                                        city.home(), ui.getTranslation("home.all", city.name())))));
        return part;
    }

    private static ListItem card(String procedure, String title) {
        var link = new Anchor(Addresses.welcome(procedure, "data"), title);
        link.setClassName("card__link");
        var name = new H3(link);
        name.setClassName("card__title");
        var card = new ListItem(name);
        card.setClassName("card");
        return card;
    }
}
