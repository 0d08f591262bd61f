package jp.monobe.portal.welcome;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.resident.AccountService;
import jp.monobe.resident.ContactService;

/** Changes where mails go (連絡先の変更), at any time. */
@Route(value = Addresses.CONTACT, layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class ContactView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountService accounts;
    private final ContactService contacts;
    private final Titles titles;

    ContactView(AccountService accounts, ContactService contacts, Titles titles) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(new ContactTopic(contacts, accounts.mine().contact(), Addresses.HOME));
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("contact.title"));
    }
}
