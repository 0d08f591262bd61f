package jp.monobe.filing;

import java.util.UUID;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.filing.internal.FilingChains;
import jp.monobe.filing.internal.Outlets;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes after a filing and points to it (追加の届出); goes inward by the same door. */
@Service
public class Supplements {

    private final JdbcClient jdbc;
    private final FilingChains chains;
    private final Outlets outlets;
    private final CityTerms terms;
    private final Ids ids;

    Supplements(JdbcClient jdbc, FilingChains chains, Outlets outlets, CityTerms terms, Ids ids) {
        this.jdbc = jdbc;
        this.chains = chains;
        this.outlets = outlets;
        this.terms = terms;
        this.ids = ids;
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
        var id = ids.next();
        try {
            jdbc.sql(
                            "insert into supplement (id, filing_id, kind, about, at, body) values"
                                    + " (?, ?, ?, ?, ?, ?)")
                    .params(id, filingId, kind.name(), about, UtcTime.column(terms.now()), body)
                    .update();
        } catch (DuplicateKeyException _) {
            return false;
        }
        outlets.supplemented(chains.firstOf(filingId), id);
        return true;
    }
}
