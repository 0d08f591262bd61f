package jp.monobe.portal.welcome;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.Ways;
import jp.monobe.portal.signin.SignOut;

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
                        new Paragraph(getTranslation("welcome.person.moved")),
                        new Actions(
                                Ways.primary(next, getTranslation("welcome.person.yes")),
                                ActionButton.plain(
                                        getTranslation("welcome.person.no"), signOut::now)));
    }
}
