package jp.monobe.registry.model;

import java.util.List;
import java.util.UUID;

/** What comparing a sign-in with the registry gave (突合); amendment 7. */
public sealed interface Match {

    /** The only one of that name and birth date, and the address agrees. */
    record Found(UUID personId) implements Match {}

    /** Several, or one who agrees in part: a clerk decides. */
    record Unclear(List<UUID> candidates) implements Match {}

    /** Nobody born that day bears the name or lives at the address. */
    record Nobody() implements Match {}

    /**
     * @param bornThatDay everybody in the registry with the birth date
     * @param prefecture and {@code municipality}: the city's own
     */
    static Match of(
            String name,
            String address,
            List<Candidate> bornThatDay,
            String prefecture,
            String municipality) {
        var nameKey = NameKey.of(name);
        var addressKey = AddressKey.of(address, prefecture, municipality);
        var named = bornThatDay.stream().filter(each -> each.bears(nameKey)).toList();
        if (named.size() == 1 && named.getFirst().livesAt(addressKey, prefecture, municipality)) {
            return new Found(named.getFirst().personId());
        }
        var partly =
                bornThatDay.stream()
                        .filter(each ->
                                named.contains(each)
                                        || each.livesAt(addressKey, prefecture, municipality))
                        .map(Candidate::personId)
                        .toList();
        return partly.isEmpty() ? new Nobody() : new Unclear(partly);
    }
}
