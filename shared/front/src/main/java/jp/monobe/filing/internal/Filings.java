package jp.monobe.filing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.Representative;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.UtcTime;
import jp.monobe.procedure.AnswersJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code filing}: written once. The portal and the bridge read them alike. */
@Repository
public class Filings {

    private static final String SELECT =
            "select f.*, s.signature from filing f left join signed_document s on s.filed_draft ="
                    + " f.draft_id ";

    private final JdbcClient jdbc;
    private final Attachments attachments;

    public Filings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.attachments = new Attachments(jdbc);
    }

    /** Counted per fiscal year; gaps are allowed: a number once drawn never comes back. */
    public ReceiptNumber drawNumber(LocalDate day) {
        var year = FiscalYear.of(day);
        long count =
                jdbc.sql("select next value for receipt_r_" + year.year())
                        .query(Long.class)
                        .single();
        return ReceiptNumber.of('R', year, count);
    }

    /**
     * Throws {@link org.springframework.dao.DuplicateKeyException} when the draft was handed in.
     */
    public void insert(UUID draft, FilingPackage filing) {
        jdbc.sql(
                        "insert into filing (id, draft_id, account_id, procedure_id, revision,"
                                + " receipt_number, filed_at, claim_date, verified, answers, shown,"
                                + " packet_id, delivery, corrects, about, mandate_id, agent,"
                                + " party_id, representative) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(filing.filingId())
                .param(draft)
                .param(filing.filedBy())
                .param(filing.procedure())
                .param(filing.revision())
                .param(filing.receiptNumber().value())
                .param(UtcTime.column(filing.filedAt()))
                .param(filing.claimDate())
                .param(FilingJson.write(filing.verified()))
                .param(AnswersJson.write(filing.answers()))
                .param(AnswersJson.write(filing.shown()))
                .param(filing.packetId())
                .param(filing.delivery().name())
                .param(filing.corrects())
                .param(Objects.requireNonNullElse(filing.about(), ""))
                .param(filing.agent() == null ? null : filing.agent().mandateId())
                .param(FilingJson.writeIfAny(filing.agent()))
                .param(filing.representative() == null ? null : filing.accountId())
                .param(FilingJson.writeIfAny(filing.representative()))
                .update();
    }

    public Optional<FilingPackage> find(UUID id) {
        return one(SELECT + "where f.id = ?", id);
    }

    /** What a legal representative filed under this number. */
    public Optional<FilingPackage> represented(String receiptNumber) {
        return jdbc.sql(SELECT + "where f.receipt_number = ? and f.representative is not null")
                .param(receiptNumber)
                .query((row, _) -> filing(row))
                .optional();
    }

    /** In two statements, in the order asked for; throws when one is not there. */
    public List<FilingPackage> all(List<UUID> ids) {
        var files = attachments.ofFilings(ids);
        var found = new HashMap<UUID, FilingPackage>();
        jdbc.sql(SELECT + "where f.id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    found.put(id, filing(row, files.getOrDefault(id, List.of())));
                });
        return ids.stream().map(id -> Optional.ofNullable(found.get(id)).orElseThrow()).toList();
    }

    /** In the order of their numbers. */
    public List<FilingPackage> ofDraft(UUID draft) {
        return jdbc.sql(SELECT + "where f.draft_id = ? order by f.receipt_number")
                .param(draft)
                .query((row, _) -> filing(row))
                .list();
    }

    /**
     * What a draft of this account became, when it was handed in: the first of its filings. An
     * agent who handed it in is not told: the receipt is the applicant's.
     */
    public Optional<UUID> idOf(UUID draft, UUID account) {
        return jdbc.sql(
                        "select id from filing where draft_id = ? and account_id = ? order by"
                                + " receipt_number limit 1")
                .params(draft, account)
                .query(UUID.class)
                .optional();
    }

    public LocalDate claimDateOf(UUID id) {
        return jdbc.sql("select claim_date from filing where id = ?")
                .param(id)
                .query(LocalDate.class)
                .single();
    }

    /** The key of the person a filing is for; empty when it is for the applicant. */
    public String aboutOf(UUID filing) {
        return jdbc.sql("select about from filing where id = ?")
                .param(filing)
                .query(String.class)
                .single();
    }

    /** The newest of a chain: what a correction begins with. */
    public Optional<FilingPackage> newestIn(UUID first) {
        return jdbc.sql(
                        SELECT
                                + "where f.id = ? or f.corrects = ? order by f.filed_at desc, f.id"
                                + " desc limit 1")
                .params(first, first)
                .query((row, _) -> filing(row))
                .optional();
    }

    private Optional<FilingPackage> one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query((row, _) -> filing(row)).optional();
    }

    private FilingPackage filing(ResultSet row) throws SQLException {
        return filing(row, attachments.ofFiling(row.getObject("id", UUID.class)));
    }

    private static FilingPackage filing(ResultSet row, List<AttachmentInfo> files)
            throws SQLException {
        return new FilingPackage(
                row.getObject("id", UUID.class),
                party(row),
                row.getString("procedure_id"),
                row.getString("revision"),
                about(row.getString("about")),
                new ReceiptNumber(row.getString("receipt_number")),
                UtcTime.instant(row.getObject("filed_at", LocalDateTime.class)),
                row.getObject("claim_date", LocalDate.class),
                FilingJson.read(row.getString("verified"), VerifiedPerson.class),
                AnswersJson.readAnswers(row.getString("answers")),
                AnswersJson.readPeople(row.getString("shown")),
                row.getObject("packet_id", UUID.class),
                Delivery.valueOf(row.getString("delivery")),
                row.getObject("corrects", UUID.class),
                FilingJson.readIfAny(row.getString("signature"), Signature.class),
                files,
                FilingJson.readIfAny(row.getString("agent"), Agent.class),
                FilingJson.readIfAny(row.getString("representative"), Representative.class));
    }

    private static UUID party(ResultSet row) throws SQLException {
        var party = row.getObject("party_id", UUID.class);
        return party == null ? row.getObject("account_id", UUID.class) : party;
    }

    private static @Nullable String about(String person) {
        return person.isEmpty() ? null : person;
    }
}
