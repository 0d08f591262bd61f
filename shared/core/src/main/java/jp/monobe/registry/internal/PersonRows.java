package jp.monobe.registry.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import jp.monobe.kernel.Yen;
import jp.monobe.registry.PersonRecord;
import jp.monobe.registry.model.KanaStatus;
import jp.monobe.registry.model.Kin;
import jp.monobe.registry.model.Pension;
import jp.monobe.registry.model.RegisteredAddress;
import jp.monobe.registry.model.ResidentStatus;
import jp.monobe.registry.model.Sex;
import jp.monobe.registry.model.Stay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People as rows, each question one statement. */
@Component
public class PersonRows {

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PersonRecord> byIds(Collection<UUID> ids, LocalDate asOf) {
        return ids.isEmpty() ? List.of() : list(jdbc.sql(Sql.BY_IDS).param("ids", ids), asOf);
    }

    public List<PersonRecord> household(UUID person, LocalDate asOf) {
        return list(jdbc.sql(Sql.HOUSEHOLD).param("person", person), asOf);
    }

    public List<PersonRecord> related(UUID person, Collection<Kin.Kind> kinds, LocalDate asOf) {
        var names = kinds.stream().map(Kin.Kind::name).toList();
        return list(jdbc.sql(Sql.RELATED).param("person", person).param("kinds", names), asOf);
    }

    public List<PersonRecord> parents(UUID child, LocalDate asOf) {
        return list(jdbc.sql(Sql.PARENTS).param("person", child), asOf);
    }

    /** By the beginning of an indexed column. */
    public List<PersonRecord> beginning(
            SearchColumn column, String beginning, int page, int size, LocalDate asOf) {
        var literal = beginning.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return list(
                jdbc.sql(Sql.SEARCH.formatted(column.columnName()))
                        .param("beginning", literal + "%")
                        .param("most", size)
                        .param("first", page * size),
                asOf);
    }

    /** A thousand numbers a statement. */
    public Map<String, UUID> idsOf(Collection<String> addresseeNos) {
        var found = new HashMap<String, UUID>();
        addresseeNos.stream()
                .distinct()
                .gather(Gatherers.windowFixed(1000))
                .forEach(numbers ->
                        jdbc.sql(
                                        "select addressee_no, id from person where addressee_no in (:some)")
                                .param("some", numbers)
                                .query(row -> {
                                    found.put(row.getString(1), row.getObject(2, UUID.class));
                                }));
        return found;
    }

    private static List<PersonRecord> list(JdbcClient.StatementSpec statement, LocalDate asOf) {
        return statement.param("asOf", asOf).query((row, _) -> person(row, asOf)).list();
    }

    private static PersonRecord person(ResultSet row, LocalDate asOf) throws SQLException {
        var stay = stay(row);
        return new PersonRecord(
                row.getObject("id", UUID.class),
                row.getString("addressee_no"),
                row.getString("name"),
                row.getString("kana"),
                KanaStatus.valueOf(row.getString("kana_status")),
                row.getString("alias"),
                row.getString("roman"),
                row.getObject("birth_date", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                row.getString("relationship"),
                row.getString("household_no"),
                new RegisteredAddress(
                        row.getString("postal_code"),
                        row.getString("town"),
                        row.getString("block"),
                        row.getString("building")),
                stay,
                stay.statusOn(asOf),
                row.getBoolean("public_servant"),
                Pension.valueOf(row.getString("pension")),
                income(row),
                row.getBoolean("protected"));
    }

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                row.getObject("resident_from", LocalDate.class),
                row.getString("moved_in_from"),
                row.getObject("planned_move_out_on", LocalDate.class),
                ResidentStatus.valueOf(row.getString("status")),
                row.getObject("resident_until", LocalDate.class));
    }

    private static @Nullable Yen income(ResultSet row) throws SQLException {
        var income = row.getObject("income", Long.class);
        return income == null ? null : new Yen(income);
    }
}
