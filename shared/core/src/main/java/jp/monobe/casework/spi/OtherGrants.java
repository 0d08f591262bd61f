package jp.monobe.casework.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a room knows of a benefit's grants, also of those that no case here made. */
public interface OtherGrants {

    /** As definitions name it. */
    String benefit();

    /** The number under which the applicant herself has it; empty when she has not. */
    Optional<String> ofApplicant(CaseFile file);

    /** Granted to somebody other than the applicant for one of these children. */
    List<Elsewhere> toOthers(Set<UUID> children, CaseFile file);

    /**
     * @param child the registry's id
     * @param number such as a 認定番号
     */
    record Elsewhere(UUID child, String number) {}
}
