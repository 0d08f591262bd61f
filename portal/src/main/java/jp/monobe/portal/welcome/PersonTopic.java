package jp.monobe.portal.welcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.municipality.Acting;
import jp.monobe.portal.shell.Ways;
import jp.monobe.portal.signin.SignOut;
import jp.monobe.reference.Localities;
import jp.monobe.reference.Locality;

/** 「ご本人ですか」: whose card was read. On a shared phone it may have been another's. */
class PersonTopic extends Composite<Div> {

    PersonTopic(VerifiedPerson person, String next, SignOut signOut) {
        var card = new SummaryList();
        card.add(getTranslation("welcome.person.name"), person.name());
        card.add(getTranslation("welcome.person.birth-date"), new DateText(person.birthDate()));
        card.add(getTranslation("welcome.person.address"), person.address());
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("welcome.person.title"))
                                .lead(getTranslation("welcome.person.lead")),
                        card,
                        moved(person),
                        new Actions(
                                Ways.primary(next, getTranslation("welcome.person.yes")),
                                ActionButton.plain(
                                        getTranslation("welcome.person.no"), signOut::now)));
    }

    /** Where she lives by her own card; whether the city knows her is not said here. */
    private Component moved(VerifiedPerson person) {
        return Localities.japan()
                .locality(Acting.city())
                .filter(city -> !isIn(person.address(), city))
                .<Component>map(city ->
                        new NotificationBanner(
                                Tone.ATTENTION,
                                getTranslation("welcome.person.elsewhere", city.name()),
                                new Paragraph(
                                        getTranslation(
                                                "welcome.person.elsewhere.text", city.name()))))
                .orElseGet(() -> new Paragraph(getTranslation("welcome.person.moved")));
    }

    private static boolean isIn(String address, Locality city) {
        return address.startsWith(city.name())
                || address.startsWith(city.prefecture() + city.name());
    }
}
