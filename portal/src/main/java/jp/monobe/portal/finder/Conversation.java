package jp.monobe.portal.finder;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.procedure.finder.Family;

/**
 * What was answered so far (会話): in the memory of her session, nowhere else, and gone with it. One
 * city at a time.
 *
 * @param slug the city's
 * @param family as typed; what the city's record says is read where it is shown
 * @param request by which the record was asked, if it was
 */
record Conversation(String slug, Family family, Optional<UUID> request) {

    static Optional<Conversation> in(String slug) {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Conversation.class))
                .filter(conversation -> conversation.slug.equals(slug));
    }

    static void keep(String slug, Family family) {
        new Conversation(slug, family, Optional.empty()).keep();
    }

    void keep() {
        VaadinSession.getCurrent().setAttribute(Conversation.class, this);
    }

    Conversation with(Family answered) {
        return new Conversation(slug, answered, request);
    }

    static void forget() {
        VaadinSession.getCurrent().setAttribute(Conversation.class, null);
    }
}
