package jp.monobe.wording;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.Words;
import jp.monobe.publishing.AnnounceCatalogue;
import jp.monobe.staff.Permission;
import jp.monobe.wording.internal.SynonymRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The city's own words for the search (市の言いかえ). They say nothing to residents and only widen what
 * is found, so one editor may add them; who did is on the trail, and taking one back is one act.
 */
@Service
public class CityWords {

    private final SynonymRows rows;
    private final AnnounceCatalogue announce;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    CityWords(
            SynonymRows rows, AnnounceCatalogue announce, AuditTrail audit, Ids ids, Clock clock) {
        this.rows = rows;
        this.announce = announce;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Guarded(by = STAFF, permission = Permission.CATALOGUE_READ)
    public List<Synonyms> all() {
        return rows.all();
    }

    /** False when these are no group of words. */
    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT)
    public boolean add(List<String> words) {
        if (!Synonyms.isWhole(words)) {
            return false;
        }
        var added = new Synonyms(ids.next(), words);
        rows.add(added, Acting.staff(), UtcTime.whole(clock.instant()));
        audit.record("words.add", "words", added.id(), String.join("、", words));
        announce.changed("words");
        return true;
    }

    @Transactional
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT)
    public void remove(UUID id) {
        if (rows.remove(id)) {
            audit.record("words.remove", "words", id, "");
            announce.changed("words");
        }
    }

    /** As they are published under the city's code; none too, since some may have been before. */
    @Guarded(by = JOB)
    public String body() {
        return CatalogueJson.write(words());
    }

    /** What they add to the words of all cities. */
    Words words() {
        return Words.ofSame(rows.all().stream().map(Synonyms::words).toList());
    }
}
