package jp.monobe.portal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.monobe.exchange.Delivery;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.inbox.InboxRow;
import jp.monobe.portal.shell.ActingCity;
import jp.monobe.portal.shell.Addresses;

/** Letters from the city (お知らせ), unread ones marked; not there while there are none. */
class NoticeList extends Composite<Div> {

    NoticeList(List<InboxRow> notices) {
        getContent().setClassName("stack");
        getContent().setVisible(!notices.isEmpty());
        var list = new TaskList();
        notices.forEach(notice ->
                list.add(
                        new Anchor(Addresses.notice(notice.id()), notice.title()),
                        DateText.of(ActingCity.dayOf(notice.availableAt())),
                        tag(notice)));
        getContent().add(new H2(getTranslation("home.notices")), list);
    }

    private StatusTag tag(InboxRow notice) {
        if (notice.delivery() == Delivery.POST) {
            return new StatusTag(
                    Tone.NEUTRAL,
                    getTranslation(
                            notice.postedAt().isPresent() ? "notice.posted" : "notice.to-post"));
        }
        return notice.openedAt().isPresent()
                ? new StatusTag(Tone.NEUTRAL, getTranslation("notice.read"))
                : new StatusTag(Tone.ATTENTION, getTranslation("notice.unread"));
    }
}
