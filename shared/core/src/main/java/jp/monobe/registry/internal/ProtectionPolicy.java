package jp.monobe.registry.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Whether anything may be shown at all (支援措置, amendment 5). */
public interface ProtectionPolicy {

    /**
     * True when anyone concerned by the applicant's request is protected, or anyone at all is
     * protected against her.
     */
    boolean hides(UUID applicant, Collection<UUID> household, LocalDate today);
}
