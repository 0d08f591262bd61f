package jp.monobe.resident;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.FamilyJson;
import jp.monobe.procedure.finder.Family;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a resident's answers to the guided finder when she says so (答えをとっておく), shows them to her
 * and deletes them. There is no id by which anybody could ask for another's. They lapse as a draft
 * does.
 */
@Service
public class KeptAnswersService {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    KeptAnswersService(JdbcClient jdbc, Settings settings, AuditTrail audit, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the place of what was kept before. */
    @Guarded(by = Who.RESIDENT)
    @Transactional
    public KeptAnswers keep(Family answers) {
        var now = UtcTime.whole(clock.instant());
        var json = FamilyJson.write(answers);
        jdbc.sql(
                        "insert into kept_answers (id, account_id, answers, kept_at) values (?, ?,"
                                + " ?, ?) on duplicate key update answers = values(answers),"
                                + " kept_at = values(kept_at)")
                .params(ids.next(), Acting.account(), json, UtcTime.column(now))
                .update();
        audit.record("answers.keep", "account", Acting.account(), "finder");
        return kept(answers, now);
    }

    @Guarded(by = Who.RESIDENT)
    public Optional<KeptAnswers> mine() {
        return jdbc.sql(
                        "select answers, kept_at from kept_answers where account_id = ? and kept_at"
                                + " > ?")
                .params(Acting.account(), UtcTime.column(clock.instant().minus(kept())))
                .query((row, _) ->
                        kept(
                                FamilyJson.read(row.getString(1)),
                                UtcTime.instant(row.getObject(2, LocalDateTime.class))))
                .optional();
    }

    @Guarded(by = Who.RESIDENT)
    @Transactional
    public void forget() {
        int gone =
                jdbc.sql("delete from kept_answers where account_id = ?")
                        .param(Acting.account())
                        .update();
        if (gone > 0) {
            audit.record("answers.forget", "account", Acting.account(), "finder");
        }
    }

    private KeptAnswers kept(Family answers, Instant at) {
        return new KeptAnswers(answers, at, at.plus(kept()));
    }

    private Duration kept() {
        return Duration.ofDays(
                settings.of(Acting.city()).at(SettingKey.DRAFT_DAYS, LocalDate.now(clock)));
    }
}
