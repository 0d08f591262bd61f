package jp.monobe.registry.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.registry.AccountLink;
import jp.monobe.registry.AccountLink.Basis;
import jp.monobe.registry.model.Match;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Which person an account is: the link that stands, else a match that leaves no doubt. */
@Component
public class Linking {

    private final LinkRows links;
    private final TaskRows tasks;
    private final Matching matching;
    private final AuditTrail audit;

    Linking(LinkRows links, TaskRows tasks, Matching matching, AuditTrail audit) {
        this.links = links;
        this.tasks = tasks;
        this.matching = matching;
        this.audit = audit;
    }

    /** Empty when nobody fits or a clerk has to decide; then there is a task. */
    public Optional<UUID> personOf(UUID accountId, VerifiedPerson verified) {
        var link = links.ofAccount(accountId);
        if (link.isPresent() && holds(link.get(), verified)) {
            return link.map(AccountLink::personId);
        }
        link.ifPresent(this::endAsChanged);
        return switch (matching.find(verified)) {
            case Match.Found(var person) -> link(accountId, person, verified);
            case Match.Unclear(var candidates) -> ask(accountId, verified, candidates);
            case Match.Nobody() -> Optional.empty();
        };
    }

    /** By certificate, else by name, birth date and address (amendment 7); links nobody. */
    public Match whoIs(VerifiedPerson verified, @Nullable String serial) {
        return Optional.ofNullable(serial)
                .flatMap(matching::holderOf)
                .filter(holder -> matching.stillAgrees(holder, verified))
                .<Match>map(Match.Found::new)
                .orElseGet(() -> matching.find(verified));
    }

    /** The account of one filing from outside; she may have her own beside it. */
    public void linkOutside(UUID accountId, UUID personId) {
        if (links.ofAccount(accountId).isEmpty()) {
            links.add(accountId, personId, Basis.OUTSIDE);
            audit.record(
                    "link.made", "person", personId, "account:" + accountId + " " + Basis.OUTSIDE);
        }
    }

    /** Links on better grounds than a match, ending what stood against it. */
    public void link(UUID accountId, UUID personId, Basis basis) {
        links.ofAccount(accountId).ifPresent(this::end);
        links.ofPerson(personId).ifPresent(this::end);
        links.add(accountId, personId, basis);
        audit.record("link.made", "person", personId, "account:" + accountId + " " + basis);
    }

    /** The holder of a certificate, if she also bears the name and birth date that signed in. */
    public Optional<UUID> byCertificate(UUID accountId, VerifiedPerson verified, String serial) {
        var holder = matching.holderOf(serial).filter(each -> matching.stillAgrees(each, verified));
        holder.filter(person -> !isLinked(accountId, person))
                .ifPresent(person -> link(accountId, person, Basis.CERTIFICATE));
        holder.ifPresent(person -> tasks.settled(accountId, person));
        return holder;
    }

    private boolean isLinked(UUID accountId, UUID personId) {
        return links.ofAccount(accountId)
                .filter(link -> link.personId().equals(personId))
                .isPresent();
    }

    /** False when the link had ended. Whom a representative meant is asked again. */
    public boolean undo(UUID linkId) {
        var ended = links.end(linkId);
        ended.ifPresent(link -> {
            record("link.undone", link);
            if (link.basis() == Basis.OUTSIDE) {
                reopen(link.accountId());
            }
        });
        return ended.isPresent();
    }

    /** Whatever a clerk said of whom a representative meant; false when nobody had decided. */
    public boolean askAgain(UUID accountId) {
        if (!reopen(accountId)) {
            return false;
        }
        links.ofAccount(accountId)
                .filter(link -> link.basis() == Basis.OUTSIDE)
                .flatMap(link -> links.end(link.linkId()))
                .ifPresent(link -> record("link.undone", link));
        return true;
    }

    private boolean reopen(UUID accountId) {
        var task = tasks.reopen(accountId);
        task.ifPresent(
                id -> audit.record("link-task.reopened", "link-task", id, "account:" + accountId));
        return task.isPresent();
    }

    /** A match is looked at again each time; what a clerk or a certificate said stands. */
    private boolean holds(AccountLink link, VerifiedPerson verified) {
        return link.basis() != Basis.MATCH || matching.stillAgrees(link.personId(), verified);
    }

    /** Her other tab may link while this one looks: that link is hers, no doubt to ask about. */
    private Optional<UUID> link(UUID accountId, UUID personId, VerifiedPerson verified) {
        if (links.ofPerson(personId).isEmpty() && add(accountId, personId)) {
            return Optional.of(personId);
        }
        return isLinked(accountId, personId)
                ? Optional.of(personId)
                : ask(accountId, verified, List.of(personId));
    }

    /** False when one of the two was linked in this moment. */
    private boolean add(UUID accountId, UUID personId) {
        try {
            links.add(accountId, personId, Basis.MATCH);
        } catch (DuplicateKeyException _) {
            return false;
        }
        audit.record("link.made", "person", personId, "account:" + accountId + " " + Basis.MATCH);
        return true;
    }

    /** For a clerk, with whom it may be; also when only one fits. */
    public void askWhoIsMeant(UUID accountId, VerifiedPerson stated) {
        var candidates =
                switch (matching.find(stated)) {
                    case Match.Found(var person) -> List.of(person);
                    case Match.Unclear(var people) -> people;
                    case Match.Nobody() -> List.<UUID>of();
                };
        tasks.ask(accountId, stated, candidates, true);
    }

    private Optional<UUID> ask(UUID accountId, VerifiedPerson verified, List<UUID> candidates) {
        tasks.ask(accountId, verified, candidates, false);
        return Optional.empty();
    }

    private void endAsChanged(AccountLink link) {
        links.end(link.linkId());
        record("link.lapsed", link);
    }

    private void end(AccountLink link) {
        links.end(link.linkId());
        record("link.replaced", link);
    }

    private void record(String act, AccountLink link) {
        audit.record(act, "person", link.personId(), "account:" + link.accountId());
    }
}
