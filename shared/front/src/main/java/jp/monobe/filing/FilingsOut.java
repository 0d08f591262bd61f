package jp.monobe.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.PrefillRequest;
import jp.monobe.exchange.Supplement;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.filing.internal.Attachments;
import jp.monobe.filing.internal.FilingJson;
import jp.monobe.filing.internal.Filings;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bridge reads and marks in the open zone, on its own data source. */
public class FilingsOut {

    private final JdbcClient jdbc;
    private final Filings filings;
    private final Attachments attachments;

    public FilingsOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.filings = new Filings(jdbc);
        this.attachments = new Attachments(jdbc);
    }

    /** In two statements, in the order asked for; throws when one is not there. */
    @Guarded(by = Who.JOB)
    public List<FilingPackage> read(List<UUID> filingIds) {
        return filings.all(filingIds);
    }

    /** Oldest first. */
    @Guarded(by = Who.JOB)
    public List<Supplement> supplements(UUID filingId) {
        return jdbc.sql("select * from supplement where filing_id = ? order by at, id")
                .param(filingId)
                .query((row, _) -> supplement(row))
                .list();
    }

    @Guarded(by = Who.JOB)
    public Supplement supplement(UUID id) {
        return jdbc.sql("select * from supplement where id = ?")
                .param(id)
                .query((row, _) -> supplement(row))
                .single();
    }

    /** There are {@link AttachmentChunk#count} of them; empty when they were dropped. */
    @Guarded(by = Who.JOB)
    public Optional<AttachmentChunk> chunk(UUID attachmentId, int no) {
        return attachments.bytes().chunk(attachmentId, no);
    }

    /** Marking again changes nothing. */
    @Guarded(by = Who.JOB)
    public void markBroughtIn(List<UUID> filingIds, Instant at) {
        var rows = String.join(", ", Collections.nCopies(filingIds.size(), "(?, ?)"));
        var values =
                filingIds.stream()
                        .sorted()
                        .flatMap(id -> Stream.<Object>of(id, UtcTime.column(at)))
                        .toList();
        // Values and no select: what is not read first cannot have changed since (error 1020).
        jdbc.sql(
                        "insert into brought_in (filing_id, at) values "
                                + rows
                                + " on duplicate key update at = at")
                .params(values)
                .update();
    }

    /** Once the office has the bytes and their hash agreed. */
    @Guarded(by = Who.JOB)
    public void dropChunks(UUID attachmentId) {
        attachments.bytes().drop(attachmentId);
    }

    /** Empty when it was asked anew or the filing was handed in meanwhile: nothing to do then. */
    @Guarded(by = Who.JOB)
    public Optional<PrefillRequest> prefillRequest(UUID id) {
        return jdbc.sql("select * from prefill_request where id = ?")
                .param(id)
                .query((row, _) ->
                        new PrefillRequest(
                                row.getObject("id", UUID.class),
                                row.getObject("account_id", UUID.class),
                                row.getString("procedure_id"),
                                row.getString("revision"),
                                FilingJson.read(row.getString("verified"), VerifiedPerson.class),
                                UtcTime.instant(
                                        row.getObject("requested_at", LocalDateTime.class))))
                .optional();
    }

    private static Supplement supplement(ResultSet row) throws SQLException {
        return new Supplement(
                row.getObject("id", UUID.class),
                row.getObject("filing_id", UUID.class),
                Supplement.Kind.valueOf(row.getString("kind")),
                UtcTime.instant(row.getObject("at", LocalDateTime.class)),
                row.getString("body"));
    }
}
