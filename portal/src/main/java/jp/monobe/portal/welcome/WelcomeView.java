package jp.monobe.portal.welcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.RepresentedDrafts;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.signin.SignOut;
import jp.monobe.procedure.finder.Filled;
import jp.monobe.resident.AccountData;
import jp.monobe.resident.AccountService;
import jp.monobe.resident.ConsentService;
import jp.monobe.resident.Contact;
import jp.monobe.resident.ContactService;

/**
 * After sign-in, one topic a page: is this you, where may mails go, may her data be fetched. What
 * was answered before is left out. Then on to the procedure she came for, or to her own page.
 */
@Route(value = "welcome/:procedure?", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class WelcomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CONTACT = "contact";
    private static final String DATA = "data";

    private final AccountService accounts;
    private final ContactService contacts;
    private final ConsentService consents;
    private final DraftService drafts;
    private final RepresentedDrafts represented;
    private final SignOut signOut;
    private final Titles titles;
    private String procedure = "";
    private String title = "";

    WelcomeView(
            AccountService accounts,
            ContactService contacts,
            ConsentService consents,
            DraftService drafts,
            RepresentedDrafts represented,
            SignOut signOut,
            Titles titles) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.consents = consents;
        this.drafts = drafts;
        this.represented = represented;
        this.signOut = signOut;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        procedure = event.getRouteParameters().get("procedure").orElse("");
        var account = accounts.mine();
        switch (Parameters.query(event, "ask").orElse("")) {
            case CONTACT -> contact(account, event);
            case DATA -> data(event);
            default -> person(account);
        }
    }

    private void person(AccountData account) {
        var next = Addresses.welcome(procedure, CONTACT);
        show("welcome.person.title", new PersonTopic(account.person(), next, signOut));
    }

    private void contact(AccountData account, BeforeEnterEvent event) {
        var next = Addresses.welcome(procedure, DATA);
        if (account.contact() instanceof Contact.NotAsked) {
            show("contact.title", new ContactTopic(contacts, account.contact(), next));
        } else {
            data(event);
        }
    }

    private void data(BeforeEnterEvent event) {
        if (procedure.isEmpty()) {
            event.forwardTo(Addresses.HOME);
        } else if (consents.isGiven(procedure) || isBegun()) {
            event.forwardTo(Addresses.begin(procedure));
        } else {
            show("welcome.data.title", new ConsentTopic(consents, procedure, represents()));
        }
    }

    private boolean represents() {
        return !procedure.equals(Filled.PROCEDURE) && represented.isOffered(procedure);
    }

    /** Asked when a claim is begun; who declined then is not asked each time she goes on. */
    private boolean isBegun() {
        return drafts.mine().stream()
                .anyMatch(draft ->
                        draft.procedure().equals(procedure)
                                && draft.corrects().isEmpty()
                                && draft.represented().isEmpty());
    }

    private void show(String titleKey, Component topic) {
        title = titles.of(getTranslation(titleKey));
        getContent().removeAll();
        getContent().add(topic);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
