package jp.monobe.portal.finder;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import jp.monobe.procedure.finder.Family;

/**
 * What was answered so far (会話): in the memory of her session, nowhere else, and gone with it. One
 * city at a time.
 *
 * @param slug the city's
 */
record Conversation(String slug, Family family) {

    static Optional<Family> in(String slug) {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Conversation.class))
                .filter(conversation -> conversation.slug.equals(slug))
                .map(Conversation::family);
    }

    static void keep(String slug, Family family) {
        VaadinSession.getCurrent().setAttribute(Conversation.class, new Conversation(slug, family));
    }

    static void forget() {
        VaadinSession.getCurrent().setAttribute(Conversation.class, null);
    }
}
