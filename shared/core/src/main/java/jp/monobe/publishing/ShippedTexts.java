package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Sha256;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.publishing.internal.EntryRows;
import jp.monobe.publishing.internal.EntryRows.Entry;
import jp.monobe.publishing.internal.RevisionEntity;
import jp.monobe.publishing.internal.Revisions;
import jp.monobe.publishing.model.RevisionLifecycle;
import jp.monobe.publishing.model.RevisionMove;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.publishing.model.Validity;
import jp.monobe.staff.Permission;
import org.springframework.transaction.annotation.Transactional;

/**
 * Texts that come with the product (製品の文): the first content, and newer ones with a release. What
 * the office has changed since is never overwritten; the newer text is offered with its
 * differences.
 */
@org.springframework.stereotype.Service
public class ShippedTexts {

    private final EntryRows entries;
    private final Revisions revisions;
    private final Moves moves;
    private final AnnounceCatalogue announcement;
    private final WriteEntry write;
    private final Ids ids;

    ShippedTexts(
            EntryRows entries,
            Revisions revisions,
            Moves moves,
            AnnounceCatalogue announcement,
            WriteEntry write,
            Ids ids) {
        this.entries = entries;
        this.revisions = revisions;
        this.moves = moves;
        this.announcement = announcement;
        this.write = write;
        this.ids = ids;
    }

    /**
     * Takes these in as they are shipped now; again it changes nothing.
     *
     * @return how many were published, new or newer
     */
    @Transactional
    @Guarded(by = JOB, outsideCities = true)
    public int load(List<Service> services) {
        int position = 0;
        int taken = 0;
        for (var service : services) {
            taken += load(service, ++position) ? 1 : 0;
        }
        return taken;
    }

    private boolean load(Service service, int position) {
        entries.add(service.id());
        var entry = entries.locked(service.id()).orElseThrow();
        var text = CatalogueJson.write(service);
        if (text.equals(entry.shipped())) {
            return false;
        }
        boolean isOurs = isOurs(entry);
        entries.ship(entry.id(), position, text);
        if (isOurs) {
            publish(entry.id(), text);
        }
        return isOurs;
    }

    /** Whether nobody has written or put aside anything since the last text that was shipped. */
    private boolean isOurs(Entry entry) {
        var newest = revisions.findByEntryOrderByNumberDesc(entry.id());
        return newest.isEmpty()
                || (entry.shipped() != null
                        && Sha256.hex(entry.shipped()).equals(entry.taken())
                        && newest.getFirst().body().equals(entry.shipped()));
    }

    private void publish(String entry, String text) {
        var hand = moves.hand();
        var revision =
                new RevisionEntity(
                        ids.next(),
                        entry,
                        entries.nextNumber(entry),
                        text,
                        null,
                        new RevisionState.Draft(hand));
        var move = new RevisionMove.TakeShipped(hand.at());
        if (RevisionLifecycle.apply(revision.state(), move)
                instanceof RevisionLifecycle.Outcome.Moved(var to)) {
            revision.hold(Validity.OPEN.publishedOn(moves.today()));
            moves.keep(revision, to, "ship", "");
            announcement.changed(entry);
        }
        entries.take(entry, Sha256.hex(text));
    }

    /** Begins a draft with the newer text; it is offered no more. */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT, outsideCities = true)
    public UUID take(String id) {
        var entry = entries.locked(id).orElseThrow(() -> new NoSuchEntry(id));
        var text = java.util.Objects.requireNonNull(entry.shipped(), "Nothing was shipped");
        entries.take(id, Sha256.hex(text));
        return write.openOr(id, text, null);
    }

    /** Keeps the office's own text; the newer one is offered no more. */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT, outsideCities = true)
    public void putAside(String id) {
        var entry = entries.locked(id).orElseThrow(() -> new NoSuchEntry(id));
        if (entry.shipped() != null) {
            entries.take(id, Sha256.hex(entry.shipped()));
        }
    }
}
