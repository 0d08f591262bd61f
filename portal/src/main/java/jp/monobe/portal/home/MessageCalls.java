package jp.monobe.portal.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.monobe.filing.FilingRow;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.inbox.UnreadMessages;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Ways;

/** What the office wrote and she has not read (未読のメッセージ), each with the way to it. */
class MessageCalls extends Composite<Div> {

    MessageCalls(List<UnreadMessages> unread, List<FilingRow> mine) {
        getContent().setClassName("stack");
        getContent().setVisible(!unread.isEmpty());
        unread.forEach(each ->
                mine.stream()
                        .filter(row -> row.id().equals(each.filingId()))
                        .findFirst()
                        .ifPresent(row -> getContent().add(call(each, row))));
    }

    private NotificationBanner call(UnreadMessages unread, FilingRow row) {
        return new NotificationBanner(
                Tone.ATTENTION,
                getTranslation("home.messages", unread.count()),
                new Paragraph(
                        getTranslation(
                                "home.messages.about", row.title(), row.receiptNumber().value())),
                new Actions(
                        Ways.primary(
                                Addresses.messages(row.id()),
                                getTranslation("home.messages.read"))));
    }
}
