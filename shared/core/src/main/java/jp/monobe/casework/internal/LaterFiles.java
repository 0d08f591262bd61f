package jp.monobe.casework.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Documents that followed a case's filings (追加書類), as their supplements say. */
@Component
public class LaterFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One document, and to which filing it was handed in later. */
    public record Later(UUID filingId, Instant at, AttachmentInfo file) {}

    private final JdbcClient jdbc;
    private final ScanRows scans;

    LaterFiles(JdbcClient jdbc, ScanRows scans) {
        this.jdbc = jdbc;
        this.scans = scans;
    }

    public static AttachmentInfo read(String body) {
        return JSON.readValue(body, AttachmentInfo.class);
    }

    /** Oldest first, as they are judged by now. */
    public List<Later> of(UUID caseId) {
        var all = asTheyCame(caseId);
        if (all.stream().noneMatch(each -> each.file().scan() == AttachmentInfo.Scan.UNSCANNED)) {
            return all;
        }
        var since = scans.of(caseId);
        return all.stream()
                .map(each ->
                        new Later(each.filingId(), each.at(), ScanRows.judged(each.file(), since)))
                .toList();
    }

    private List<Later> asTheyCame(UUID caseId) {
        return jdbc.sql(
                        "select s.filing_id, s.at, s.body from case_supplement s join case_filing f"
                                + " on f.filing_id = s.filing_id where f.case_id = ? and s.kind ="
                                + " 'ATTACHMENT' order by s.at, s.id")
                .param(caseId)
                .query((row, _) ->
                        new Later(
                                row.getObject(1, UUID.class),
                                UtcTime.instant(row.getObject(2, LocalDateTime.class)),
                                read(row.getString(3))))
                .list();
    }
}
