package jp.monobe.casework;

import java.util.UUID;

/** No case of this id in this city; another city's looks the same. */
public final class NoSuchCase extends RuntimeException {
    NoSuchCase(UUID id) {
        super("No case " + id);
    }
}
