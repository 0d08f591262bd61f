package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/**
 * The random keys under which the open zone knows the members of a household: made once for each
 * account and person, meaningless outside.
 */
@Service
public class MemberKeys {

    /** The applicant herself, with or without a packet. */
    public static final String SELF = "self";

    MemberKeys() {}

    /** The person behind a key; {@link #SELF} is the account's own. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public Optional<UUID> resolve(UUID accountId, String memberKey) {
        throw new UnsupportedOperationException();
    }

    /** Several at once; unknown keys are left out. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public Map<String, UUID> resolve(UUID accountId, Collection<String> memberKeys) {
        throw new UnsupportedOperationException();
    }
}
