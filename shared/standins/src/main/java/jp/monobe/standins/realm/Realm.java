package jp.monobe.standins.realm;

import java.util.Locale;

/**
 * An identity provider with its own issuer ({@code /realms/<name>}), clients, keys and sessions.
 */
public enum Realm {
    RESIDENT,
    STAFF;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/realms/" + id();
    }

    public String path(String below) {
        return path() + below;
    }
}
