package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.internal.KeyRows;
import jp.monobe.registry.internal.LinkRows;
import org.springframework.stereotype.Service;

/**
 * The random keys under which the open zone knows the members of a household: made once for each
 * account and person, meaningless outside.
 */
@Service
public class MemberKeys {

    /** The applicant herself, with or without a packet. */
    public static final String SELF = "self";

    private final KeyRows keys;
    private final LinkRows links;

    MemberKeys(KeyRows keys, LinkRows links) {
        this.keys = keys;
        this.links = links;
    }

    /** The person behind a key; {@link #SELF} is the account's own. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public Optional<UUID> resolve(UUID accountId, String memberKey) {
        return Optional.ofNullable(people(accountId, List.of(memberKey)).get(memberKey));
    }

    /** Several at once; unknown keys are left out. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public Map<String, UUID> resolve(UUID accountId, Collection<String> memberKeys) {
        return Map.copyOf(people(accountId, memberKeys));
    }

    private Map<String, UUID> people(UUID accountId, Collection<String> memberKeys) {
        var people = new HashMap<>(keys.peopleOf(accountId, memberKeys));
        if (memberKeys.contains(SELF)) {
            links.ofAccount(accountId).ifPresent(link -> people.put(SELF, link.personId()));
        }
        return people;
    }
}
