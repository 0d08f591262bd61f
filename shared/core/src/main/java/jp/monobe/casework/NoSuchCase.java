package jp.monobe.casework;

import java.util.UUID;
import jp.monobe.municipality.Refused;

/** No case of this id in this city; another city's looks the same. */
public final class NoSuchCase extends Refused {
    NoSuchCase(UUID id) {
        super("No case " + id);
    }
}
