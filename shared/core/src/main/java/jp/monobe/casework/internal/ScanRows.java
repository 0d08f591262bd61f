package jp.monobe.casework.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.AttachmentInfo.Scan;
import jp.monobe.exchange.Supplement;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a scanner said of files after they came (後からの検査), and which still wait for one. A filing
 * never changes: the judgement is a supplement beside it.
 */
@Component
public class ScanRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Judged(UUID attachment, Scan scan) {}

    private final JdbcClient jdbc;

    ScanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts on the list what nobody has judged; again is no error. */
    public void await(UUID filing, Collection<AttachmentInfo> files, Instant now) {
        files.stream()
                .filter(file -> file.scan() == Scan.UNSCANNED)
                .forEach(file ->
                        jdbc.sql(
                                        "insert into attachment_waiting (attachment_id, filing_id,"
                                                + " asked_at) values (?, ?, ?) on duplicate key"
                                                + " update asked_at = asked_at")
                                .params(file.id(), filing, UtcTime.column(now))
                                .update());
    }

    /** Those that wait longest, at most so many. */
    public List<UUID> waiting(int most) {
        return jdbc.sql(
                        "select attachment_id from attachment_waiting group by attachment_id order"
                                + " by min(asked_at), attachment_id limit ?")
                .param(most)
                .query(UUID.class)
                .list();
    }

    /** It goes behind the others. */
    public void askedInVain(UUID attachment, Instant now) {
        jdbc.sql("update attachment_waiting set asked_at = ? where attachment_id = ?")
                .params(UtcTime.column(now), attachment)
                .update();
    }

    /** Off the list; the filings it belongs to, none when somebody judged it before. */
    public List<UUID> take(UUID attachment) {
        return jdbc.sql(
                        "delete from attachment_waiting where attachment_id = ? returning"
                                + " filing_id")
                .param(attachment)
                .query(UUID.class)
                .list();
    }

    public void add(UUID id, UUID filing, UUID attachment, Scan scan, Instant now) {
        jdbc.sql(
                        "insert into case_supplement (id, filing_id, kind, at, body) values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        filing,
                        Supplement.Kind.SCAN.name(),
                        UtcTime.column(now),
                        JSON.writeValueAsString(new Judged(attachment, scan)))
                .update();
    }

    /** By file; of the filings of one case. */
    Map<UUID, Scan> of(UUID caseId) {
        var found = new HashMap<UUID, Scan>();
        jdbc.sql(
                        "select s.body from case_supplement s join case_filing f on f.filing_id ="
                                + " s.filing_id where f.case_id = ? and s.kind = 'SCAN' order by"
                                + " s.at")
                .param(caseId)
                .query(row -> {
                    var judged = JSON.readValue(row.getString(1), Judged.class);
                    found.put(judged.attachment(), judged.scan());
                });
        return found;
    }

    /** As it was judged since. */
    static AttachmentInfo judged(AttachmentInfo file, Map<UUID, Scan> since) {
        return file.scan() == Scan.UNSCANNED
                ? file.judged(since.getOrDefault(file.id(), Scan.UNSCANNED))
                : file;
    }
}
