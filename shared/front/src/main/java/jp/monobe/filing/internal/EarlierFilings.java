package jp.monobe.filing.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.FilingPackage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody filed before, for a new form to begin with. */
@Repository
public class EarlierFilings {

    /** So many procedures are looked through. */
    private static final int MOST = 8;

    private final JdbcClient jdbc;
    private final Filings filings;

    EarlierFilings(JdbcClient jdbc, Filings filings) {
        this.jdbc = jdbc;
        this.filings = filings;
    }

    /** The newest filing of each procedure, the newest first; her own, not as a representative. */
    public List<FilingPackage> newestOfEach(UUID account) {
        var ids =
                jdbc.sql(
                                "select id from (select id, filed_at, row_number() over (partition"
                                        + " by procedure_id order by filed_at desc, id desc) place"
                                        + " from filing where account_id = ? and representative is null) mine where place = 1"
                                        + " order by filed_at desc limit ?")
                        .params(account, MOST)
                        .query(UUID.class)
                        .list();
        return ids.isEmpty() ? List.of() : filings.all(ids);
    }

    /** Empty for another's. */
    public Optional<FilingPackage> ofAccount(UUID account, UUID filing) {
        return filings.find(filing).filter(found -> found.accountId().equals(account));
    }
}
