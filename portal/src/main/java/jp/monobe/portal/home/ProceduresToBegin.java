package jp.monobe.portal.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.OnlineForms;
import jp.monobe.portal.shell.Ways;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.resident.KeptAnswersService;
import org.springframework.stereotype.Component;

/** What the city takes online (オンラインで申請できる手続き), and the way to all the rest. */
@Component
class ProceduresToBegin {

    private final ActingCity city;
    private final OnlineForms online;
    private final KeptAnswersService kept;

    ProceduresToBegin(ActingCity city, OnlineForms online, KeptAnswersService kept) {
        this.city = city;
        this.online = online;
        this.kept = kept;
    }

    /**
     * @param nothingYet whether she has neither drafts nor filings: then it says so
     */
    Div list(boolean nothingYet) {
        var ui = UI.getCurrent();
        var cards = new UnorderedList();
        cards.setClassName("card-grid");
        cards.getElement().setAttribute("role", "list");
        var offered = online.all();
        offered.stream()
                .filter(form -> isFirst(form, offered))
                .forEach(form -> cards.add(card(form.procedure(), form.title())));
        var part = new Div();
        part.setClassName("stack");
        if (nothingYet) {
            part.add(new Paragraph(ui.getTranslation("home.empty")));
        }
        part.add(
                new KeptAnswersCard(kept),
                new H2(ui.getTranslation("home.begin")),
                new Paragraph(
                        new Anchor(
                                Addresses.welcome(Filled.PROCEDURE, "data"),
                                ui.getTranslation("home.finder"))),
                cards,
                groups(offered.stream().filter(form -> !isFirst(form, offered)).toList()),
                new Paragraph(
                        Ways.outside(
                                new Anchor(
                                        city.home(), ui.getTranslation("home.all", city.name())))));
        return part;
    }

    /** A few are shown at once: what goes together in one go, and the city's first. */
    private static boolean isFirst(FormRevision form, List<FormRevision> offered) {
        return form.isBundle() || form.equals(offered.getFirst());
    }

    /** All the rest by groups, closed. */
    private Div groups(List<FormRevision> forms) {
        var groups = new Div();
        groups.setClassName("stack");
        online.byGroup(forms).forEach((group, some) -> groups.add(details(group, links(some))));
        return groups;
    }

    private static UnorderedList links(List<FormRevision> forms) {
        var list = new UnorderedList();
        forms.forEach(form ->
                list.add(
                        new ListItem(
                                new Anchor(
                                        Addresses.welcome(form.procedure(), "data"),
                                        form.title()))));
        return list;
    }

    private static NativeDetails details(String group, UnorderedList list) {
        var count = list.getComponentCount();
        var details =
                new NativeDetails(
                        UI.getCurrent().getTranslation("home.begin.group", group, count), list);
        details.setClassName("details");
        return details;
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
