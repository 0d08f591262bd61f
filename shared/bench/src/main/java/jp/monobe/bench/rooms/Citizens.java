package jp.monobe.bench.rooms;

import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.reference.Localities;

/** Grown-ups of the city with a card, each taken once: people of the registry, no strangers. */
final class Citizens {

    /** What her card says, and the serial of its signing certificate. */
    record Citizen(VerifiedPerson verified, String serial) {}

    /** Whoever can be matched: nobody under protection, and nobody's namesake next door. */
    private static final String WHO =
            "status = 'RESIDENT' and certificate_serial is not null and birth_date between"
                    + " '1975-01-01' and '2005-12-31' and not exists (select 1 from protection where"
                    + " person_id = person.id or against_id = person.id) and not exists (select 1"
                    + " from account_link where person_id = person.id) and (name, birth_date, town,"
                    + " block) not in (select name, birth_date, town, block from person group by"
                    + " name, birth_date, town, block having count(*) > 1) order by"
                    + " crc32(addressee_no)";

    private final Deque<Citizen> left;

    Citizens() throws SQLException {
        var city = Localities.japan().locality(Rooms.CITY.code()).orElseThrow().fullName();
        var all = new ArrayList<Citizen>();
        try (var connection = Rooms.bare("core")) {
            for (var row : Row.read(connection, "person", WHO)) {
                all.add(
                        new Citizen(
                                new VerifiedPerson(
                                        text(row, "name"),
                                        city + text(row, "town") + text(row, "block"),
                                        ((Date) row.value("birth_date")).toLocalDate(),
                                        text(row, "sex").equals("M") ? "1" : "2"),
                                text(row, "certificate_serial")));
            }
        }
        left = new ArrayDeque<>(all);
    }

    List<Citizen> next(int count) {
        var taken = new ArrayList<Citizen>();
        for (int i = 0; i < count; i++) {
            taken.add(left.remove());
        }
        return taken;
    }

    private static String text(Row row, String column) {
        return String.valueOf(row.value(column));
    }
}
