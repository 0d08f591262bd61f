package jp.monobe.filing.internal;

import java.util.UUID;
import jp.monobe.exchange.Supplement;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code supplement}: each leaves for the office in the order of its chain. */
@Component
public class SupplementRows {

    private final JdbcClient jdbc;
    private final FilingChains chains;
    private final Outlets outlets;
    private final CityTerms terms;
    private final Ids ids;

    SupplementRows(
            JdbcClient jdbc, FilingChains chains, Outlets outlets, CityTerms terms, Ids ids) {
        this.jdbc = jdbc;
        this.chains = chains;
        this.outlets = outlets;
        this.terms = terms;
        this.ids = ids;
    }

    /** False when there is one of the kind about the same thing; inside a transaction. */
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
