package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.UUID;

/** Where the pages of an entry are (画面の番地). */
final class EntryAddress {

    static final String CHECK = "check";
    static final String NEW = "counter/new";

    private EntryAddress() {}

    static String of(UUID entry) {
        return "counter/entry/" + entry;
    }

    static String step(UUID entry, String step) {
        return of(entry) + "/" + step;
    }

    /** From checking the answers, and back there. */
    static String stepToChange(UUID entry, String step) {
        return step(entry, step) + "?change";
    }

    static String check(UUID entry) {
        return step(entry, CHECK);
    }

    static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
