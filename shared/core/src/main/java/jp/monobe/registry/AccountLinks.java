package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.municipality.Guarded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which sign-in account is which person (本人との紐付け); dated, never deleted, can be undone. */
@Service
public class AccountLinks {

    AccountLinks() {}

    /** The person an account is linked to now. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public Optional<UUID> personOf(UUID accountId) {
        throw new UnsupportedOperationException();
    }

    /** The link itself, for a clerk to look at or undo. */
    @Guarded(by = STAFF, permission = RegistryPermission.DECIDE_LINKS)
    public Optional<AccountLink> find(UUID accountId) {
        throw new UnsupportedOperationException();
    }

    /** Matches that a person has to decide (amendment 7), oldest first. */
    @Guarded(by = STAFF, permission = RegistryPermission.DECIDE_LINKS)
    public List<LinkTask> tasks() {
        throw new UnsupportedOperationException();
    }

    /** Links the task's account to a person, or to nobody; false when somebody decided before. */
    @Guarded(by = STAFF, permission = RegistryPermission.DECIDE_LINKS)
    public boolean decide(UUID taskId, @Nullable UUID personId) {
        throw new UnsupportedOperationException();
    }

    /** Ends a link that was wrong; false when it had ended. */
    @Guarded(by = STAFF, permission = RegistryPermission.DECIDE_LINKS)
    public boolean undo(UUID linkId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Links by the serial of the certificate that signed a filing (amendment 7 (1)); returns the
     * person linked then or before, empty when the serial is nobody's.
     *
     * @param serial hexadecimal
     */
    @Guarded(by = JOB)
    public Optional<UUID> linkByCertificate(UUID accountId, String serial) {
        throw new UnsupportedOperationException();
    }
}
