package jp.monobe.portal.follow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import jp.monobe.frontend.form.MessageBox;
import jp.monobe.frontend.ui.MessageList;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.inbox.MessageRow;
import jp.monobe.inbox.MessageService;
import jp.monobe.inbox.SendResult;
import jp.monobe.portal.shell.MomentText;

/**
 * What she and the office wrote to each other about this filing (担当者とのメッセージ), and where she writes.
 * Opening the page is reading them.
 */
class MessagesPanel extends Composite<Div> {

    /** Where a link from her own page leads. */
    static final String ID = "messages";

    private final MessageService messages;
    private final UUID filing;
    private final Div thread = new Div();
    private final Div news = new Div();
    private UUID writing = UUID.randomUUID();

    MessagesPanel(MessageService messages, UUID filing) {
        this.messages = messages;
        this.filing = filing;
        var title = new H2(getTranslation("messages.title"));
        title.setId(ID);
        getContent().setClassName("stack");
        getContent()
                .add(
                        title,
                        thread,
                        news,
                        new MessageBox(
                                "message",
                                new MessageBox.Words(
                                        getTranslation("messages.write"),
                                        getTranslation("messages.hint"),
                                        getTranslation("messages.send")),
                                this::send));
        show();
    }

    private void show() {
        var all = messages.open(filing);
        thread.removeAll();
        // On paper nothing is said of messages that there are not.
        getContent().setClassName("not-printed", all.isEmpty());
        if (all.isEmpty()) {
            thread.add(new Paragraph(getTranslation("messages.none")));
            return;
        }
        var list = new MessageList();
        all.forEach(row -> add(list, row));
        thread.add(list);
    }

    private void add(MessageList list, MessageRow row) {
        list.add(
                !row.fromOffice(),
                row.fromOffice() ? row.sender() : getTranslation("messages.you"),
                MomentText.of(row.at()),
                row.text(),
                row.isNew()
                        ? new Component[] {
                            new StatusTag(Tone.ATTENTION, getTranslation("messages.new"))
                        }
                        : new Component[0]);
    }

    private String send(String typed) {
        news.removeAll();
        return switch (messages.send(filing, writing, typed)) {
            case SendResult.Sent() -> sent();
            case SendResult.Empty() -> getTranslation("messages.empty");
            case SendResult.TooLong(var longest) -> getTranslation("messages.long", longest);
            case SendResult.TooMany(var most) -> getTranslation("messages.many", most);
        };
    }

    private String sent() {
        writing = UUID.randomUUID();
        show();
        news.add(
                new NotificationBanner(
                                Tone.GOOD,
                                getTranslation("messages.sent"),
                                getTranslation("messages.sent.text"))
                        .announced());
        return "";
    }
}
