package jp.monobe.portal.follow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.monobe.exchange.Delivery;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.FileDownload;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.inbox.InboxService;
import jp.monobe.inbox.NoticeData;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Parameters;
import jp.monobe.portal.shell.PortalLayout;
import jp.monobe.portal.shell.Titles;
import jp.monobe.portal.shell.Ways;

/** A letter from the city (通知). That it was opened, and when, is kept and told to the office. */
@Route(value = "notice/:id", layout = PortalLayout.class)
@RolesAllowed("RESIDENT")
class NoticeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InboxService inbox;
    private final Titles titles;
    private String title = "";

    NoticeView(InboxService inbox, Titles titles) {
        this.inbox = inbox;
        this.titles = titles;
        getContent().setClassName("stack measure");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var notice = inbox.openNotice(Parameters.id(event));
        title = titles.of(notice.title());
        getContent().removeAll();
        getContent()
                .add(
                        Ways.back(
                                Addresses.filing(notice.filingId()),
                                getTranslation("notice.to-filing")),
                        new PageTitle(notice.title())
                                .over(getTranslation("notice.over"))
                                .lead(
                                        getTranslation(
                                                "notice.since",
                                                DateText.of(
                                                        ActingCity.dayOf(notice.availableAt())))));
        if (notice.pdf().isPresent()) {
            getContent().add(document(notice));
        }
        if (notice.delivery() == Delivery.POST || notice.postedAt().isPresent()) {
            getContent().add(post(notice));
        }
    }

    private Component document(NoticeData notice) {
        var id = notice.id();
        var part =
                new Div(
                        new Paragraph(getTranslation("notice.document.text")),
                        FileDownload.pdf(
                                getTranslation("notice.document"),
                                getTranslation("notice.document.file"),
                                () -> inbox.openNotice(id).pdf().orElseThrow()));
        part.setClassName("stack");
        return part;
    }

    /** On its way, or not yet. */
    private Component post(NoticeData notice) {
        return notice.postedAt()
                .map(at ->
                        new NotificationBanner(
                                Tone.NEUTRAL,
                                getTranslation("notice.posted"),
                                getTranslation(
                                        "notice.posted.text", DateText.of(ActingCity.dayOf(at)))))
                .orElseGet(() ->
                        new NotificationBanner(
                                Tone.NEUTRAL,
                                getTranslation("notice.to-post"),
                                getTranslation("notice.to-post.text")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
