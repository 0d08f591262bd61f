package jp.monobe.registry.internal;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.registry.Bulk;
import jp.monobe.registry.CsvRow;
import jp.monobe.registry.model.KanaStatus;
import jp.monobe.registry.model.NameKey;
import jp.monobe.registry.model.Pension;
import jp.monobe.registry.model.ResidentStatus;
import jp.monobe.registry.model.Sex;

/** How a line of {@code persons.csv} becomes a row of {@code person}. */
final class PersonTable {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "addressee_no",
                    "household_no",
                    "relationship",
                    "name",
                    "kana",
                    "kana_status",
                    "alias",
                    "roman",
                    "name_key",
                    "kana_key",
                    "birth_date",
                    "sex",
                    "nationality",
                    "postal_code",
                    "town",
                    "block",
                    "building",
                    "resident_from",
                    "moved_in_from",
                    "planned_move_out_on",
                    "status",
                    "resident_until",
                    "certificate_serial",
                    "public_servant",
                    "pension",
                    "income",
                    "loaded_at");

    static final String INSERT =
            "insert into person (%s) values (%s)"
                    .formatted(
                            String.join(", ", COLUMNS),
                            COLUMNS.stream().map(_ -> "?").collect(Collectors.joining(", ")));

    /** For a person there already, who keeps her id; half as fast as the plain insert. */
    static final String REPLACE =
            INSERT
                    + " on duplicate key update absent_since = null, "
                    + COLUMNS.stream()
                            .filter(column -> !column.equals("id"))
                            .map(column -> column + " = values(" + column + ")")
                            .collect(Collectors.joining(", "));

    private PersonTable() {}

    static void add(Bulk bulk, UUID id, CsvRow row, LocalDateTime now) throws SQLException {
        bulk.add(
                id,
                row.text("addressee_no"),
                row.text("household_no"),
                row.text("relationship"),
                row.text("name"),
                row.text("kana"),
                row.as("kana_status", KanaStatus::valueOf).name(),
                row.text("alias"),
                row.text("roman"),
                NameKey.of(row.text("name")).value(),
                NameKey.of(row.text("kana")).value(),
                row.date("birth_date"),
                row.as("sex", Sex::valueOf).name(),
                row.text("nationality"),
                row.text("postal_code"),
                row.text("town"),
                row.text("block"),
                row.text("building"),
                row.optionalDate("resident_from"),
                row.text("moved_in_from"),
                row.optionalDate("planned_move_out_on"),
                row.as("status", ResidentStatus::valueOf).name(),
                row.optionalDate("resident_until"),
                row.optional("certificate_serial", serial -> serial.toLowerCase(Locale.ROOT)),
                row.as("public_servant", Boolean::parseBoolean),
                row.as("pension", Pension::valueOf).name(),
                row.optional("income", Long::parseLong),
                now);
    }
}
