package jp.monobe.portal.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/** What an address says (番地の値); what is not there leads to the page for missing pages. */
public final class Parameters {

    private Parameters() {}

    public static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    /** Empty when it is none. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** One value behind the question mark; empty when there is none, or nothing in it. */
    public static Optional<String> query(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }
}
