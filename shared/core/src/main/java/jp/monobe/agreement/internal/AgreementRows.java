package jp.monobe.agreement.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.agreement.Change;
import jp.monobe.agreement.Terms;
import jp.monobe.agreement.Terms.Subject;
import jp.monobe.agreement.model.ChangeState.Code;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.SettingsRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code setting_change}; what was approved stands among the city's settings too. */
@Component
public class AgreementRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ALL = "select * from setting_change ";

    private final JdbcClient jdbc;

    AgreementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that waits; throws a duplicate key when another does. */
    public void add(Change it) {
        jdbc.sql(
                        "insert into setting_change (id, name, valid_from, value, state,"
                                + " proposed_by, proposed_at, reason) values (?, ?, ?, ?, ?, ?, ?,"
                                + " ?)")
                .params(
                        it.id(),
                        it.terms().subject().key().name(),
                        it.from(),
                        JSON.writeValueAsString(it.terms().value()),
                        it.state().name(),
                        it.proposed().by(),
                        UtcTime.column(it.proposed().at()),
                        it.proposed().note())
                .update();
    }

    public void moved(UUID id, Code to, Change.Done done) {
        jdbc.sql(
                        "update setting_change set state = ?, decided_by = ?, decided_at = ?,"
                                + " decide_note = ?, version = version + 1 where id = ?")
                .params(to.name(), done.by(), UtcTime.column(done.at()), done.note(), id)
                .update();
    }

    /** From its day on; in the place of what was planned for the same day. */
    public void hold(Change it) {
        SettingsRows.put(
                jdbc,
                new Setting(
                        it.terms().subject().key().name(),
                        it.from(),
                        null,
                        JSON.valueToTree(it.terms().value())));
    }

    /** As they are this moment; what programs keep in memory may be seconds old. */
    CitySettings settings() {
        return SettingsRows.read(jdbc);
    }

    /** What the public may know of all settings. */
    public String published() {
        return SettingsRows.published(SettingsRows.read(jdbc));
    }

    /** Holds it until the transaction ends. */
    public Optional<Change> locked(UUID id) {
        return read("where id = ? for update", id).stream().findFirst();
    }

    public boolean waits(Subject subject) {
        return !read("where name = ? and waits", subject.key().name()).isEmpty();
    }

    /** The newest first. */
    public List<Change> page(int most, int skip) {
        return read("order by waits desc, proposed_at desc, id desc limit ? offset ?", most, skip);
    }

    public Optional<Change> find(UUID id) {
        return read("where id = ?", id).stream().findFirst();
    }

    /** Approved, and not in force yet. */
    public List<Change> planned(LocalDate today) {
        return read(
                "where state = 'APPROVED' and valid_from > ? order by valid_from, decided_at",
                today);
    }

    private List<Change> read(String where, Object... values) {
        return jdbc.sql(ALL + where).params(values).query((row, _) -> it(row)).list();
    }

    private static Change it(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                terms(row.getString("name"), row.getString("value")),
                row.getObject("valid_from", LocalDate.class),
                Code.valueOf(row.getString("state")),
                new Change.Done(
                        row.getObject("proposed_by", UUID.class),
                        UtcTime.instant(row.getObject("proposed_at", LocalDateTime.class)),
                        row.getString("reason")),
                decided(row),
                row.getLong("version"));
    }

    private static Terms terms(String name, String json) {
        return name.equals(Subject.AGENTS.key().name())
                ? new Terms.OfAgents(JSON.readValue(json, Agents.class))
                : new Terms.OfChannels(JSON.readValue(json, Channels.class));
    }

    private static Change.@Nullable Done decided(ResultSet row) throws SQLException {
        var by = row.getObject("decided_by", UUID.class);
        return by == null
                ? null
                : new Change.Done(
                        by,
                        UtcTime.instant(row.getObject("decided_at", LocalDateTime.class)),
                        row.getString("decide_note"));
    }
}
