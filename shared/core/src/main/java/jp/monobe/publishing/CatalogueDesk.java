package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.kernel.Sha256;
import jp.monobe.municipality.Guarded;
import jp.monobe.publishing.internal.EntryRows;
import jp.monobe.publishing.internal.EventRows;
import jp.monobe.publishing.internal.InForceRows;
import jp.monobe.publishing.internal.RevisionEntity;
import jp.monobe.publishing.internal.Revisions;
import jp.monobe.publishing.model.Hand;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.staff.Permission;
import jp.monobe.staff.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An entry on the desk (掲載項目): its revisions, what was done with them by whom, and what is wrong.
 */
@Service
public class CatalogueDesk {

    private final EntryRows entries;
    private final Revisions revisions;
    private final EventRows events;
    private final InForceRows inForce;
    private final StaffNames names;
    private final References references;
    private final Moves moves;

    CatalogueDesk(
            EntryRows entries,
            Revisions revisions,
            EventRows events,
            InForceRows inForce,
            StaffNames names,
            References references,
            Moves moves) {
        this.entries = entries;
        this.revisions = revisions;
        this.events = events;
        this.inForce = inForce;
        this.names = names;
        this.references = references;
        this.moves = moves;
    }

    @Transactional(readOnly = true)
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ, outsideCities = true)
    public Optional<EntryView> open(String id) {
        return entries.find(id).map(this::view);
    }

    /** What keeps a text from being published, each at its field. */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ, outsideCities = true)
    public List<FieldProblem> problems(EntryText text) {
        return references.check().problems(text);
    }

    private EntryView view(EntryRows.Entry entry) {
        var all = revisions.findByEntryOrderByNumberDesc(entry.id());
        var history = events.of(entry.id());
        var known = names(all, history);
        var views = all.stream().map(one -> view(one, known)).toList();
        var shown = inForce.number(entry.id(), moves.today());
        return new EntryView(
                entry.id(),
                moves.today(),
                views.stream()
                        .filter(one -> shown.filter(n -> n == one.number()).isPresent())
                        .findFirst(),
                views.stream().filter(one -> isOpen(one.state())).findFirst(),
                views,
                history.stream()
                        .map(event ->
                                new EntryView.HistoryLine(
                                        event.number(),
                                        event.at(),
                                        known.of(event.actor().orElse(null)),
                                        event.move(),
                                        event.note()))
                        .toList(),
                update(entry));
    }

    private static RevisionView view(RevisionEntity one, RevisionView.Names known) {
        return new RevisionView(
                one.id(),
                one.number(),
                one.version(),
                one.state(),
                one.validity(),
                EntryText.read(one.body()),
                Optional.ofNullable(one.basedOn()),
                known);
    }

    private static boolean isOpen(RevisionState state) {
        return state instanceof RevisionState.Draft || state instanceof RevisionState.Proposed;
    }

    private static Optional<EntryText> update(EntryRows.Entry entry) {
        return Optional.ofNullable(entry.shipped())
                .filter(text -> !Sha256.hex(text).equals(entry.taken()))
                .map(EntryText::read);
    }

    private RevisionView.Names names(List<RevisionEntity> all, List<EventRows.Event> history) {
        var ids = new HashSet<UUID>();
        all.stream()
                .flatMap(one -> hands(one.state()))
                .map(Hand::who)
                .forEach(who -> add(ids, who));
        history.forEach(event -> event.actor().ifPresent(ids::add));
        return new RevisionView.Names(names.nameOf(ids));
    }

    private static void add(HashSet<UUID> ids, @Nullable UUID who) {
        if (who != null) {
            ids.add(who);
        }
    }

    private static Stream<Hand> hands(RevisionState state) {
        return switch (state) {
            case RevisionState.Draft(var last) -> Stream.of(last);
            case RevisionState.Proposed(var writer, var proposer, _) -> Stream.of(writer, proposer);
            case RevisionState.Published(var by) -> Stream.of(by);
            case RevisionState.Superseded(var by, _, _) -> Stream.of(by);
            case RevisionState.Discarded(var by) -> Stream.of(by);
        };
    }
}
