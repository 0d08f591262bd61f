package jp.monobe.backoffice.page;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;

/** What a page's address names. */
public final class Addressed {

    private Addressed() {}

    /** What is no id is no page. */
    public static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }
}
