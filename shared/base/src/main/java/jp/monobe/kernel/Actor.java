package jp.monobe.kernel;

import java.util.UUID;

/** Who is acting, as the audit trail names them. Bound together with the scope, never passed. */
public sealed interface Actor {

    /** A resident's account in the open zone; says nothing of the person in the registry. */
    record Resident(UUID accountId) implements Actor {}

    /** A member of the city's staff (職員). */
    record Staff(UUID staffId) implements Actor {}

    /** Work that nobody at a screen asked for. */
    record Job(String name) implements Actor {}

    /** {@code backoffice --migrate}. */
    record Migration() implements Actor {}

    /** Somebody reading public pages; may change nothing. */
    record Visitor() implements Actor {}

    /** A short code for the trail: {@code resident}, {@code staff}, {@code job} and so on. */
    default String kind() {
        return switch (this) {
            case Resident _ -> "resident";
            case Staff _ -> "staff";
            case Job _ -> "job";
            case Migration _ -> "migration";
            case Visitor _ -> "visitor";
        };
    }

    /** The id or name behind {@link #kind()}; empty for a visitor and a migration. */
    default String reference() {
        return switch (this) {
            case Resident(var id) -> id.toString();
            case Staff(var id) -> id.toString();
            case Job(var name) -> name;
            case Migration() -> "";
            case Visitor() -> "";
        };
    }
}
