package jp.monobe.portal.follow;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.monobe.exchange.Delivery;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.inbox.InboxRow;
import jp.monobe.portal.shell.Addresses;

/** The letters about this filing (通知書), each with the way to it. */
class LetterLinks extends Composite<Div> {

    LetterLinks(List<InboxRow> letters) {
        getContent().setVisible(!letters.isEmpty());
        getContent().setClassName("stack");
        letters.forEach(letter -> getContent().add(banner(letter)));
    }

    private NotificationBanner banner(InboxRow letter) {
        return new NotificationBanner(
                Tone.NEUTRAL,
                letter.title(),
                new Paragraph(
                        getTranslation(
                                letter.delivery() == Delivery.ELECTRONIC
                                        ? "filing.letter.here"
                                        : letter.postedAt().isPresent()
                                                ? "filing.letter.posted"
                                                : "filing.letter.to-post")),
                new Paragraph(
                        new Anchor(
                                Addresses.notice(letter.id()),
                                getTranslation("filing.letter.open"))));
    }
}
