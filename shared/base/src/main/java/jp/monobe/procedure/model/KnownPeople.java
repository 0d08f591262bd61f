package jp.monobe.procedure.model;

import java.util.List;
import java.util.Optional;

/**
 * Whom the form knows without asking: the applicant (from the packet, else from the verified
 * sign-in) and, with a packet, her household.
 *
 * @param prefilled whether this came from the registry
 */
public record KnownPeople(boolean prefilled, KnownPerson applicant, List<KnownPerson> household) {

    public KnownPeople {
        household = List.copyOf(household);
    }

    public Optional<KnownPerson> find(String key) {
        if (applicant.key().equals(key)) {
            return Optional.of(applicant);
        }
        return household.stream().filter(person -> person.key().equals(key)).findFirst();
    }
}
