package jp.monobe.casework.internal;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.internal.FilingRows.Link;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.CaseState;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.kernel.UtcTime;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the resident may know of each filing, with a version that counts up, so that the open zone
 * can ignore what arrives late. Proposals and signatures stay inside: to her they are 審査中.
 */
@Component
public class StatusRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Who may have brought a paper so that she is shown what is in it. */
    private static final List<String> HERS =
            Arrays.stream(Bearer.values()).filter(Bearer::isHers).map(Bearer::name).toList();

    private final JdbcClient jdbc;
    private final Outbox outbox;

    StatusRows(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /**
     * Tells her of the filings of one case, when it differs from what she knows, and queues it in
     * this transaction. What is to be mended is asked of one filing alone, so that it is asked
     * once: the newest one that is shown anywhere, since a paper is not. The case is locked, so
     * nobody counts beside.
     *
     * @param filings the first one first; it names the chain
     * @param counted whose answers count
     */
    public void show(
            List<Link> filings, UUID counted, CaseState state, Instant at, LocalDate expectedBy) {
        var asked = Telling.newestShown(filings);
        var told = state instanceof CaseState.Returned ? List.of(asked) : filings;
        for (var filing : told) {
            var paper = filing.equals(asked) ? Telling.paper(filing, filings, counted) : null;
            show(
                    filings.getFirst().id(),
                    filing,
                    paper,
                    Telling.news(filing, state, at, expectedBy));
        }
    }

    private void show(UUID chain, Link filing, @Nullable UUID paper, StatusUpdate news) {
        var known = known(filing.id());
        if (known.filter(it -> it.tellsTheSame(news, paper)).isPresent()) {
            return;
        }
        keep(news, known.map(Known::version).orElse(0L) + 1, paper);
        var body = "{\"status\":\"" + filing.id() + "\"}";
        switch (filing.door()) {
            case PORTAL -> outbox.write(BellKind.DOWNWARD, chain, body);
            case OUTSIDE -> outbox.write(BellKind.OUTSIDE, chain, body);
            case COUNTER -> {}
        }
    }

    private record Known(
            long version,
            StatusUpdate.Status status,
            StatusUpdate.@Nullable Correction correction,
            @Nullable UUID paper) {

        private boolean tellsTheSame(StatusUpdate news, @Nullable UUID countedPaper) {
            return status == news.status()
                    && Objects.equals(correction, news.correction())
                    && Objects.equals(paper, countedPaper);
        }
    }

    private Optional<Known> known(UUID filingId) {
        return jdbc.sql(
                        "select version, status, correction, paper from case_status where"
                                + " filing_id = ?")
                .param(filingId)
                .query((row, _) ->
                        new Known(
                                row.getLong(1),
                                StatusUpdate.Status.valueOf(row.getString(2)),
                                read(row.getString(3)),
                                row.getObject(4, UUID.class)))
                .optional();
    }

    public Door doorOf(UUID filingId) {
        return jdbc.sql("select receipt_number from case_filing where filing_id = ?")
                .param(filingId)
                .query(String.class)
                .optional()
                .map(number -> Door.of(new ReceiptNumber(number)))
                .orElse(Door.PORTAL);
    }

    private void keep(StatusUpdate update, long version, @Nullable UUID paper) {
        jdbc.sql(
                        "insert into case_status (filing_id, version, status, at, expected_by,"
                                + " correction, paper) values (?, ?, ?, ?, ?, ?, ?) on duplicate key"
                                + " update version = values(version), status = values(status), at ="
                                + " values(at), expected_by = values(expected_by), correction ="
                                + " values(correction), paper = values(paper)")
                .params(
                        Arrays.asList(
                                update.filingId(),
                                version,
                                update.status().name(),
                                UtcTime.column(update.at()),
                                update.expectedBy(),
                                update.correction() == null
                                        ? null
                                        : JSON.writeValueAsString(update.correction()),
                                paper))
                .update();
    }

    public Optional<StatusUpdate> find(UUID filingId) {
        return all(List.of(filingId)).stream().findFirst();
    }

    /**
     * In one statement, in no order. What a represented person brought herself is not for her
     * representative's account, in which it would be shown.
     */
    public List<StatusUpdate> all(Collection<UUID> filingIds) {
        return jdbc.sql(
                        "select s.filing_id, s.version, s.status, s.at, s.expected_by,"
                                + " s.correction, if(p.bearer in (:hers) and (f.representative is null"
                                + " or p.bearer <> :herself), p.answers, null), p.filed_at from"
                                + " case_status s left join case_filing f on f.filing_id = s.filing_id"
                                + " left join case_filing p on p.filing_id = s.paper where s.filing_id"
                                + " in (:ids)")
                .param("ids", filingIds)
                .param("hers", HERS)
                .param("herself", Bearer.APPLICANT.name())
                .query((row, _) ->
                        new StatusUpdate(
                                row.getObject(1, UUID.class),
                                row.getLong(2),
                                StatusUpdate.Status.valueOf(row.getString(3)),
                                UtcTime.instant(row.getObject(4, LocalDateTime.class)),
                                row.getObject(5, LocalDate.class),
                                read(row.getString(6)),
                                answers(row.getString(7)),
                                day(row.getObject(8, LocalDateTime.class))))
                .list();
    }

    /** A paper has a day and no hour. */
    private static @Nullable LocalDate day(@Nullable LocalDateTime filedAt) {
        return filedAt == null ? null : LocalDate.ofInstant(UtcTime.instant(filedAt), JAPAN);
    }

    private static @Nullable Answers answers(@Nullable String json) {
        return json == null ? null : AnswersJson.readAnswers(json);
    }

    private static StatusUpdate.@Nullable Correction read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, StatusUpdate.Correction.class);
    }
}
