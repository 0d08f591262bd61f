package jp.monobe.portal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.filing.DraftService;
import jp.monobe.filing.FilingService;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.inbox.InboxService;
import jp.monobe.inbox.MessageService;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;

/** A resident's own page (わたしの申請): what waits for her first, then what she filed and can begin. */
@Route(value = Addresses.HOME, layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class HomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DraftService drafts;
    private final FilingService filings;
    private final InboxService inbox;
    private final MessageService messages;
    private final AccountCalls calls;
    private final ProceduresToBegin begin;
    private final Titles titles;

    HomeView(
            DraftService drafts,
            FilingService filings,
            InboxService inbox,
            MessageService messages,
            AccountCalls calls,
            ProceduresToBegin begin,
            Titles titles) {
        this.drafts = drafts;
        this.filings = filings;
        this.inbox = inbox;
        this.messages = messages;
        this.calls = calls;
        this.begin = begin;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = filings.mine();
        var begun = drafts.mine();
        getContent().removeAll();
        getContent().add(new PageTitle(getTranslation("home.title")));
        calls.all().forEach(getContent()::add);
        getContent()
                .add(
                        new MendCalls(mine, filings),
                        new MessageCalls(messages.unread(), mine),
                        new NoticeList(inbox.mine()),
                        new DraftList(begun),
                        calls.helped(),
                        new FilingList(mine),
                        begin.list(mine.isEmpty() && begun.isEmpty()),
                        settings());
    }

    /** What is kept of her beside what she filed, and where mails go. */
    private Div settings() {
        var part =
                new Div(
                        new H2(getTranslation("home.settings")),
                        new UnorderedList(
                                new ListItem(
                                        new Anchor(
                                                Addresses.CONTACT, getTranslation("home.contact"))),
                                new ListItem(
                                        new Anchor(
                                                Addresses.FAMILY, getTranslation("home.family"))),
                                new ListItem(
                                        new Anchor(
                                                Addresses.MANDATES,
                                                getTranslation("mandates.title"))),
                                new ListItem(
                                        new Anchor(
                                                Addresses.ACTING,
                                                getTranslation("acting.title")))));
        part.setClassName("stack");
        return part;
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation("home.title"));
    }
}
