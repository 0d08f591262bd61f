package jp.monobe.registry;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.internal.LinkRows;
import jp.monobe.registry.internal.Linking;
import jp.monobe.registry.internal.PersonRows;
import jp.monobe.registry.internal.TaskRows;
import jp.monobe.registry.model.Match;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Which sign-in account is which person (本人との紐付け); dated, never deleted, can be undone. */
@Service
public class AccountLinks {

    private final LinkRows links;
    private final TaskRows tasks;
    private final Linking linking;
    private final PersonRows people;
    private final AuditTrail audit;
    private final Clock clock;

    AccountLinks(
            LinkRows links,
            TaskRows tasks,
            Linking linking,
            PersonRows people,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.tasks = tasks;
        this.linking = linking;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person an account is linked to now. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public Optional<UUID> personOf(UUID accountId) {
        return links.ofAccount(accountId).map(AccountLink::personId);
    }

    /** The link itself, for a clerk to look at or undo. */
    @Guarded(by = STAFF, permission = RegistryPermission.DECIDE_LINKS)
    public Optional<AccountLink> find(UUID accountId) {
        return links.ofAccount(accountId);
    }

    /**
     * Matches that a clerk has to decide (amendment 7), oldest first; whom they show is recorded.
     */
    @Guarded(by = STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional
    public List<LinkTask> tasks() {
        var waiting = tasks.waiting();
        var ids = waiting.stream().flatMap(each -> each.candidates().stream()).distinct().toList();
        var persons =
                people.byIds(ids, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(PersonRecord::personId, Function.identity()));
        if (!ids.isEmpty()) {
            audit.record("link-task.list", "person", ids, "link-task");
        }
        return waiting.stream()
                .map(task ->
                        new LinkTask(
                                task.id(),
                                task.accountId(),
                                task.verified(),
                                task.candidates().stream()
                                        .filter(persons::containsKey)
                                        .map(persons::get)
                                        .toList(),
                                task.createdAt(),
                                task.stated()))
                .toList();
    }

    /**
     * Links the task's account to a person, or to nobody; false when somebody decided before. What
     * somebody else stated takes nobody's own link away.
     */
    @Guarded(by = STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean decide(UUID taskId, @Nullable UUID personId) {
        var task = tasks.take(taskId);
        if (task.isEmpty()) {
            return false;
        }
        tasks.decided(taskId, Acting.staff(), personId);
        if (personId == null) {
            audit.record("link-task.nobody", "link-task", taskId, "link-task:" + taskId);
        } else if (task.get().stated()) {
            linking.linkOutside(task.get().accountId(), personId);
        } else {
            linking.link(task.get().accountId(), personId, AccountLink.Basis.CLERK);
        }
        return true;
    }

    /**
     * Whom a filing from outside is by, without linking anybody; whoever shows it records it.
     *
     * @param serial of the certificate that signed it, hexadecimal
     */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.DECIDE_LINKS)
    public Match whoIs(VerifiedPerson verified, @Nullable String serial) {
        return linking.whoIs(verified, serial);
    }

    /**
     * Links the account made up for one filing from outside or on paper; takes nobody's own link
     * away.
     */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.DECIDE_LINKS)
    @Transactional
    public void linkOutside(UUID accountId, UUID personId) {
        linking.linkOutside(accountId, personId);
    }

    /**
     * Asks a clerk who is meant by what a legal representative stated of somebody; links nobody,
     * not even where one alone fits (ADR 43).
     *
     * @param accountId made up for that filing
     */
    @Guarded(by = JOB)
    @Transactional
    public void askWhoIsMeant(UUID accountId, VerifiedPerson stated) {
        linking.askWhoIsMeant(accountId, stated);
    }

    /**
     * Asks once more whom a legal representative meant, after a clerk chose a wrong person or
     * nobody.
     *
     * @return false when nobody had decided
     */
    @Guarded(by = STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional
    public boolean askAgain(UUID accountId) {
        return linking.askAgain(accountId);
    }

    /** Whether a clerk decided that nobody on record is whom a legal representative meant. */
    @Guarded(
            by = {STAFF, JOB},
            permission = RegistryPermission.READ)
    public boolean isNobodyMeant(UUID accountId) {
        return tasks.isNobody(accountId);
    }

    /** Ends a link that was wrong; false when it had ended. */
    @Guarded(by = STAFF, permission = RegistryPermission.DECIDE_LINKS)
    @Transactional
    public boolean undo(UUID linkId) {
        return linking.undo(linkId);
    }

    /**
     * Links by the serial of the certificate that signed a filing (amendment 7 (1)). Somebody may
     * sign with another's card, so the sign-in's name and birth date must agree as well; the
     * address need not.
     *
     * @param serial hexadecimal
     * @return the person linked now; empty when the certificate says nothing
     */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<UUID> linkByCertificate(
            UUID accountId, VerifiedPerson verified, String serial) {
        return linking.byCertificate(accountId, verified, serial);
    }

    /**
     * Links by name, birth date and address when a filing comes in (amendment 7 (2)); in doubt
     * there is a task for a clerk.
     *
     * @return the person linked now
     */
    @Guarded(by = JOB)
    @Transactional
    public Optional<UUID> linkByMatch(UUID accountId, VerifiedPerson verified) {
        return linking.personOf(accountId, verified);
    }
}
