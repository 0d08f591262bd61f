package jp.monobe.registry.model;

import java.util.UUID;

/** One person is another's father, mother or spouse, as the registry knows it. */
public record Kin(UUID person, Kind kind, UUID other) {

    public enum Kind {
        FATHER_OF,
        MOTHER_OF,
        SPOUSE_OF
    }

    boolean isParentOf(UUID child) {
        return kind != Kind.SPOUSE_OF && other.equals(child);
    }
}
