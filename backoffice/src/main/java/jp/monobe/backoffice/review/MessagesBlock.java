package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import jp.monobe.backoffice.page.Today;
import jp.monobe.casework.CaseMessages;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.MessageLine;
import jp.monobe.casework.MessageResult;
import jp.monobe.casework.MessageThread;
import jp.monobe.frontend.form.MessageBox;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.MessageList;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.StatusTag;
import jp.monobe.frontend.ui.Tone;

/**
 * What the resident and the office wrote to each other about a case (申請者とのメッセージ). It moves nothing
 * of the case, so what is typed beside stays good.
 */
final class MessagesBlock extends Composite<Div> {

    private final CaseMessages messages;
    private final CaseView view;
    private final Today today;
    private final Div thread = new Div();
    private final Div news = new Div();
    private UUID writing = UUID.randomUUID();

    MessagesBlock(CaseMessages messages, CaseView view, boolean mayWrite, Today today) {
        this.messages = messages;
        this.view = view;
        this.today = today;
        thread.setClassName("stack");
        getContent().setClassName("stack");
        getContent().add(thread, news);
        if (!view.hasInbox()) {
            getContent().add(new Paragraph(getTranslation("office.messages.no-inbox")));
        } else if (mayWrite) {
            getContent()
                    .add(
                            new MessageBox(
                                    "case-message",
                                    new MessageBox.Words(
                                            getTranslation("office.messages.write"),
                                            getTranslation("office.messages.hint"),
                                            getTranslation("office.messages.send")),
                                    this::send));
        }
        show(messages.open(view.id()), mayWrite);
    }

    private void show(MessageThread all, boolean mayWrite) {
        thread.removeAll();
        if (all.lines().isEmpty()) {
            thread.add(new Paragraph(getTranslation("office.messages.none")));
            return;
        }
        var list = new MessageList();
        all.lines().forEach(line -> add(list, line));
        thread.add(list);
        if (all.waiting() && mayWrite) {
            thread.add(
                    new Actions(
                            ActionButton.plain(
                                    getTranslation("office.messages.settle"), this::settle)));
        }
    }

    private void add(MessageList list, MessageLine line) {
        var who = line.fromOffice() ? line.who() : view.shown().applicant().name();
        list.add(line.fromOffice(), who, today.text(line.at()), line.text(), mark(line));
    }

    /** New to the office, or read by her. */
    private Component[] mark(MessageLine line) {
        if (line.isNew()) {
            return new Component[] {
                new StatusTag(Tone.ATTENTION, getTranslation("office.messages.new"))
            };
        }
        return line.fromOffice()
                ? new Component[] {
                    line.readAt()
                            .map(at ->
                                    new StatusTag(
                                            Tone.GOOD,
                                            getTranslation("office.messages.read", today.text(at))))
                            .orElseGet(() ->
                                    new StatusTag(
                                            Tone.NEUTRAL, getTranslation("office.messages.unread")))
                }
                : new Component[0];
    }

    private void settle() {
        messages.settle(view.id());
        show(messages.open(view.id()), true);
        say("office.messages.settled");
    }

    private String send(String typed) {
        news.removeAll();
        return switch (messages.send(view.id(), writing, typed)) {
            case MessageResult.Sent() -> sent();
            case MessageResult.Empty() -> getTranslation("office.messages.empty");
            case MessageResult.NoInbox() -> getTranslation("office.messages.no-inbox");
            case MessageResult.TooLong(var longest) ->
                    getTranslation("office.messages.long", longest);
        };
    }

    private String sent() {
        writing = UUID.randomUUID();
        show(messages.open(view.id()), true);
        say("office.messages.sent");
        return "";
    }

    private void say(String key) {
        news.removeAll();
        news.add(
                new NotificationBanner(
                                Tone.GOOD, getTranslation(key), getTranslation(key + ".then"))
                        .announced());
    }
}
