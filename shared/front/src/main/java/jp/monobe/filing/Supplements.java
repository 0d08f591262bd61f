package jp.monobe.filing;

import java.util.UUID;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.internal.SupplementRows;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes after a filing and points to it (追加の届出); goes inward by the same door. */
@Service
public class Supplements {

    private final SupplementRows rows;

    Supplements(SupplementRows rows) {
        this.rows = rows;
    }

    /**
     * Adds it once: a second one of the kind about the same thing is none. True the first time.
     *
     * @param about a notice, an attachment, or the filing itself
     * @param body JSON of the kind
     */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public boolean add(UUID filingId, Supplement.Kind kind, UUID about, String body) {
        return rows.add(filingId, kind, about, body);
    }
}
