package jp.monobe.casework.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.Bearer;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.UtcTime;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The filings of cases, as they came in. Insert and read; the database refuses anything else. */
@Component
public class FilingRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<AttachmentInfo>> FILES = new TypeReference<>() {};

    /** A filing as the office keeps it. */
    public record Filing(
            UUID filingId,
            UUID caseId,
            ReceiptNumber receiptNumber,
            String revision,
            @Nullable String about,
            Instant filedAt,
            VerifiedPerson verified,
            Answers answers,
            KnownPeople shown,
            @Nullable Signature signature,
            List<AttachmentInfo> attachments,
            @Nullable Agent agent,
            @Nullable Representative representative) {

        /** Where it came in. */
        public Door door() {
            return Door.of(receiptNumber);
        }

        private boolean isUnscanned() {
            return attachments.stream()
                    .anyMatch(file -> file.scan() == AttachmentInfo.Scan.UNSCANNED);
        }

        private boolean isUnsigned() {
            return signature != null
                    && signature.status() != Signature.Status.SIGNED
                    && signature.status() != Signature.Status.NOT_ASKED;
        }

        private Filing signed(@Nullable Signature later) {
            return later == null ? this : with(later, attachments);
        }

        private Filing judged(Map<UUID, AttachmentInfo.Scan> since) {
            return with(
                    signature,
                    attachments.stream().map(file -> ScanRows.judged(file, since)).toList());
        }

        private Filing with(@Nullable Signature signature, List<AttachmentInfo> attachments) {
            return new Filing(
                    filingId,
                    caseId,
                    receiptNumber,
                    revision,
                    about,
                    filedAt,
                    verified,
                    answers,
                    shown,
                    signature,
                    attachments,
                    agent,
                    representative);
        }
    }

    /** A filing of a chain, as far as it matters where it is shown. */
    public record Link(UUID id, Door door) {}

    private static final String SELECT =
            "select filing_id, case_id, receipt_number, revision, filed_at, verified, answers,"
                    + " shown, signature, attachments, about, agent,"
                    + " representative from case_filing";
    private static final String FIRST_FIRST =
            " order by corrects is not null, taken_at, filed_at, filing_id";

    private final JdbcClient jdbc;
    private final ScanRows scans;

    FilingRows(JdbcClient jdbc, ScanRows scans) {
        this.jdbc = jdbc;
        this.scans = scans;
    }

    /**
     * False when this filing was taken before: bringing it in twice is no error. Another filing
     * with the same receipt number is one.
     *
     * @param bearer who brought it, of an answer on paper
     */
    public boolean insert(
            UUID caseId, FilingPackage filing, @Nullable Bearer bearer, Instant takenAt) {
        try {
            add(caseId, filing, bearer, takenAt);
            scans.await(filing.filingId(), filing.attachments(), takenAt);
            return true;
        } catch (DuplicateKeyException e) {
            if (caseOf(filing.filingId()).isEmpty()) {
                throw e;
            }
            return false;
        }
    }

    private void add(UUID caseId, FilingPackage filing, @Nullable Bearer bearer, Instant takenAt) {
        jdbc.sql(
                        "insert into case_filing (filing_id, case_id, receipt_number,"
                                + " revision, filed_at, taken_at, corrects, verified,"
                                + " answers, shown, signature, attachments, about, agent,"
                                + " bearer, representative) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                filing.filingId(),
                                caseId,
                                filing.receiptNumber().value(),
                                filing.revision(),
                                UtcTime.column(filing.filedAt()),
                                UtcTime.column(takenAt),
                                filing.corrects(),
                                JSON.writeValueAsString(filing.verified()),
                                AnswersJson.write(filing.answers()),
                                AnswersJson.write(filing.shown()),
                                filing.signature() == null
                                        ? null
                                        : JSON.writeValueAsString(filing.signature()),
                                JSON.writeValueAsString(filing.attachments()),
                                filing.about(),
                                filing.agent() == null
                                        ? null
                                        : JSON.writeValueAsString(filing.agent()),
                                bearer == null ? null : bearer.name(),
                                filing.representative() == null
                                        ? null
                                        : JSON.writeValueAsString(filing.representative())))
                .update();
    }

    /** The key of whom a filing is for, "" for the applicant; none when it is not here. */
    public List<String> aboutOf(UUID filingId) {
        return jdbc.sql("select coalesce(about, '') from case_filing where filing_id = ?")
                .param(filingId)
                .query(String.class)
                .list();
    }

    /** Whether a representative, or whom she represented, said that her power is over. */
    public boolean isPowerEnded(UUID caseId) {
        return jdbc.sql(
                        "select exists (select 1 from case_supplement s join case_filing f on"
                                + " f.filing_id = s.filing_id where f.case_id = ? and s.kind ="
                                + " 'POWER_ENDED')")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    public Optional<UUID> caseOf(UUID filingId) {
        return jdbc.sql("select case_id from case_filing where filing_id = ?")
                .param(filingId)
                .query(UUID.class)
                .optional();
    }

    /**
     * The case's filings, the first one first, signed and their files judged as they are by now;
     * never empty for a case that exists.
     */
    public List<Filing> of(UUID caseId) {
        var all = signedSince(caseId, asTheyCame(caseId));
        if (all.stream().noneMatch(Filing::isUnscanned)) {
            return all;
        }
        var since = scans.of(caseId);
        return all.stream().map(filing -> filing.judged(since)).toList();
    }

    private List<Filing> signedSince(UUID caseId, List<Filing> filings) {
        if (filings.stream().noneMatch(Filing::isUnsigned)) {
            return filings;
        }
        var later = new HashMap<UUID, Signature>();
        jdbc.sql(
                        "select s.filing_id, s.body from case_supplement s join case_filing f on"
                                + " f.filing_id = s.filing_id where f.case_id = ? and s.kind ="
                                + " 'SIGNATURE'")
                .param(caseId)
                .query(row -> {
                    later.put(
                            row.getObject(1, UUID.class),
                            JSON.readValue(row.getString(2), Signature.class));
                });
        return filings.stream().map(filing -> filing.signed(later.get(filing.filingId()))).toList();
    }

    private List<Filing> asTheyCame(UUID caseId) {
        return jdbc.sql(SELECT + " where case_id = ?" + FIRST_FIRST)
                .param(caseId)
                .query((row, _) -> filing(row))
                .list();
    }

    public Optional<Filing> find(UUID filingId) {
        return jdbc.sql(SELECT + " where filing_id = ?")
                .param(filingId)
                .query((row, _) -> filing(row))
                .optional();
    }

    /** The case's filings in the order they were taken in, the first one first. */
    public List<Link> chainOf(UUID caseId) {
        return jdbc.sql(
                        "select filing_id, receipt_number from case_filing where case_id = ?"
                                + FIRST_FIRST)
                .param(caseId)
                .query((row, _) ->
                        new Link(
                                row.getObject(1, UUID.class),
                                Door.of(new ReceiptNumber(row.getString(2)))))
                .list();
    }

    private static Filing filing(ResultSet row) throws SQLException {
        var signature = row.getString(9);
        var agent = row.getString(12);
        var representative = row.getString(13);
        return new Filing(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new ReceiptNumber(row.getString(3)),
                row.getString(4),
                row.getString(11),
                UtcTime.instant(row.getObject(5, LocalDateTime.class)),
                JSON.readValue(row.getString(6), VerifiedPerson.class),
                AnswersJson.readAnswers(row.getString(7)),
                AnswersJson.readPeople(row.getString(8)),
                signature == null ? null : JSON.readValue(signature, Signature.class),
                JSON.readValue(row.getString(10), FILES),
                agent == null ? null : JSON.readValue(agent, Agent.class),
                representative == null
                        ? null
                        : JSON.readValue(representative, Representative.class));
    }
}
