package jp.monobe.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.Channel;
import jp.monobe.counter.EnterResult.Receipt;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.UtcTime;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Entries and what became of them. */
@Component
class CounterRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SELECT =
            "select id, account_id, person_id, procedure_id, revision, channel, received_on,"
                    + " corrects, claim_date, answers_to, bearer, applicant, shown, answers, filed_at, saved_by, saved_at from"
                    + " counter_entry";

    private final JdbcClient jdbc;
    private final FormDefinitions forms;

    CounterRows(JdbcClient jdbc, FormDefinitions forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    /** Again under the same id is no error, and the first one stays. */
    void insert(CounterEntry entry) {
        jdbc.sql(
                        "insert into counter_entry (id, account_id, person_id, procedure_id,"
                                + " revision, channel, received_on, corrects, claim_date,"
                                + " answers_to, bearer, applicant, applicant_name, shown, answers, saved_by, saved_at, begun_by,"
                                + " begun_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?) on duplicate key update id = id")
                .params(
                        Arrays.asList(
                                entry.id(),
                                entry.accountId(),
                                entry.personId(),
                                entry.form().procedure(),
                                entry.form().revision(),
                                entry.channel().name(),
                                entry.receivedOn(),
                                entry.corrects(),
                                entry.claimDate(),
                                entry.answersTo(),
                                entry.bearer() == null ? null : entry.bearer().name(),
                                JSON.writeValueAsString(entry.applicant()),
                                entry.applicant().name(),
                                AnswersJson.write(entry.shown()),
                                AnswersJson.write(entry.answers()),
                                entry.clerk(),
                                UtcTime.column(entry.savedAt()),
                                entry.clerk(),
                                UtcTime.column(entry.savedAt())))
                .update();
    }

    Optional<CounterEntry> find(UUID id) {
        return one(" where id = ?", id);
    }

    /** Nobody else changes it meanwhile. */
    Optional<CounterEntry> lock(UUID id) {
        return one(" where id = ? for update", id);
    }

    private Optional<CounterEntry> one(String where, UUID id) {
        return jdbc.sql(SELECT + where).param(id).query((row, _) -> entry(row)).optional();
    }

    /** Not handed in yet, the last one typed at first. */
    List<CounterEntry> open(int most) {
        return jdbc.sql(SELECT + " where filed_at is null order by saved_at desc, id limit ?")
                .param(most)
                .query((row, _) -> entry(row))
                .list();
    }

    void save(UUID id, Answers answers, UUID clerk, Instant now) {
        jdbc.sql(
                        "update counter_entry set answers = ?, saved_by = ?, saved_at = ? where id ="
                                + " ?")
                .params(AnswersJson.write(answers), clerk, UtcTime.column(now), id)
                .update();
    }

    /** It goes on from other answers than those it began with. */
    void renew(UUID id, UUID answersTo, Answers answers) {
        jdbc.sql("update counter_entry set answers = ?, answers_to = ? where id = ?")
                .params(AnswersJson.write(answers), answersTo, id)
                .update();
    }

    void redate(UUID id, Channel channel, LocalDate receivedOn, UUID clerk, Instant now) {
        jdbc.sql(
                        "update counter_entry set channel = ?, received_on = ?, saved_by = ?,"
                                + " saved_at = ? where id = ?")
                .params(channel.name(), receivedOn, clerk, UtcTime.column(now), id)
                .update();
    }

    void discard(UUID id) {
        jdbc.sql("delete from counter_entry where id = ? and filed_at is null").param(id).update();
    }

    /** What was typed lies in the cases from now on, and here no more. */
    void filed(UUID id, Instant now) {
        jdbc.sql("update counter_entry set answers = ?, filed_at = ? where id = ?")
                .params(AnswersJson.write(Answers.NONE), UtcTime.column(now), id)
                .update();
    }

    void add(UUID id, int no, Receipt receipt) {
        jdbc.sql(
                        "insert into counter_filing (entry_id, no, case_id, receipt_number, title)"
                                + " values (?, ?, ?, ?, ?)")
                .params(id, no, receipt.caseId(), receipt.receiptNumber(), receipt.title())
                .update();
    }

    List<Receipt> receipts(UUID id) {
        return jdbc.sql(
                        "select case_id, receipt_number, title from counter_filing where entry_id ="
                                + " ? order by no")
                .param(id)
                .query((row, _) ->
                        new Receipt(
                                row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    ReceiptNumber draw(LocalDate day) {
        var year = FiscalYear.of(day);
        long count =
                jdbc.sql("select next value for receipt_k_" + year.year())
                        .query(Long.class)
                        .single();
        return ReceiptNumber.of('K', year, count);
    }

    private static @Nullable Bearer bearer(@Nullable String name) {
        return name == null ? null : Bearer.valueOf(name);
    }

    private CounterEntry entry(ResultSet row) throws SQLException {
        return new CounterEntry(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("person_id", UUID.class),
                forms.find(row.getString("procedure_id"), row.getString("revision")).orElseThrow(),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("corrects", UUID.class),
                row.getObject("claim_date", LocalDate.class),
                row.getObject("answers_to", UUID.class),
                bearer(row.getString("bearer")),
                JSON.readValue(row.getString("applicant"), VerifiedPerson.class),
                AnswersJson.readPeople(row.getString("shown")),
                AnswersJson.readAnswers(row.getString("answers")),
                row.getObject("filed_at", LocalDateTime.class) != null,
                row.getObject("saved_by", UUID.class),
                UtcTime.instant(row.getObject("saved_at", LocalDateTime.class)));
    }
}
