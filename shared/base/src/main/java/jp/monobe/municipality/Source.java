package jp.monobe.municipality;

import java.util.Optional;

/**
 * A database user's way in. Together with the scope it names the database and the one role the
 * connection may take; a pair that does not exist is refused (ADR 0003).
 */
public enum Source {
    /** The portal: {@code monobe_portal}. */
    PORTAL,
    /** The back office: {@code monobe_office}. */
    OFFICE,
    /** The bridge and the relays into the open zone: {@code monobe_bridge}. */
    BRIDGE,
    /** 個人番号 alone: {@code monobe_vault}. */
    VAULT;

    /** Where a connection stands: a database, under a role that sees nothing else. */
    public record Place(String database, String role) {}

    public Place placeOf(Scope scope) {
        return switch (this) {
            case PORTAL -> openZone("portal", scope);
            case BRIDGE -> openZone("bridge", scope);
            case OFFICE ->
                    switch (scope) {
                        case Scope.Platform _ -> new Place("platform", "office_platform");
                        case Scope.City(var code) -> new Place("core_" + code, "office_" + code);
                        case Scope.Open _ -> throw refused(scope);
                    };
            case VAULT ->
                    switch (scope) {
                        case Scope.City(var code) -> new Place("vault_" + code, "vault_" + code);
                        case Scope.Open _, Scope.Platform _ -> throw refused(scope);
                    };
        };
    }

    /**
     * How transactions are kept apart there (ADR 0023). The open zone relies on locked rows and
     * unique keys, never on a snapshot: a crowd must not be refused for its neighbours' rows.
     */
    Optional<String> isolation() {
        return switch (this) {
            case PORTAL, BRIDGE -> Optional.of("TRANSACTION_READ_COMMITTED");
            case OFFICE, VAULT -> Optional.empty();
        };
    }

    /**
     * So many at most, unless a program is told otherwise. The bridge alone carries four filings'
     * lots, four requests and two statuses' lots at once, while its loops look at the bells; clerks
     * need theirs beside it.
     */
    int connections() {
        return switch (this) {
            case OFFICE, BRIDGE -> 16;
            case PORTAL, VAULT -> 8;
        };
    }

    private Place openZone(String user, Scope scope) {
        return switch (scope) {
            case Scope.Open _ -> new Place("open", user + "_open");
            case Scope.City(var code) -> new Place("front_" + code, user + "_" + code);
            case Scope.Platform _ -> throw refused(scope);
        };
    }

    private IllegalStateException refused(Scope scope) {
        return new IllegalStateException(
                "No way for " + this + " into " + scope.getClass().getSimpleName());
    }
}
