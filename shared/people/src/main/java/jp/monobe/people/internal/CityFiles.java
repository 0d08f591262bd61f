package jp.monobe.people.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.monobe.people.CastMember;
import jp.monobe.people.CityPeople;
import jp.monobe.people.Person;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files of a city (CSV after RFC 4180, UTF-8, a heading line) and of the named persons. */
public final class CityFiles {

    private static final String PERSONS =
            "addressee_no,household_no,relationship,name,kana,kana_status,alias,roman,birth_date,sex,nationality,"
                    + "postal_code,town,block,building,resident_from,moved_in_from,planned_move_out_on,status,"
                    + "resident_until,my_number,certificate_serial,public_servant,pension,income";

    private CityFiles() {}

    public static void write(Path dir, CityPeople city) throws IOException {
        write(dir.resolve("persons.csv"), PERSONS, city.persons(), CityFiles::cells);
        write(
                dir.resolve("relations.csv"),
                "addressee_no,kind,other_no",
                city.relations(),
                each -> List.of(each.addresseeNo(), each.kind(), each.otherNo()));
        write(
                dir.resolve("protections.csv"),
                "addressee_no,against_no,from,until,kind",
                city.protections(),
                each ->
                        List.of(
                                each.addresseeNo(),
                                each.againstNo(),
                                each.from(),
                                each.until(),
                                each.kind()));
        write(
                dir.resolve("recipients.csv"),
                "certification_no,addressee_no,first_month,last_month,child_nos",
                city.recipients(),
                each ->
                        List.of(
                                each.certificationNo(),
                                each.addresseeNo(),
                                each.firstMonth(),
                                "",
                                String.join(" ", each.childNos())));
        write(
                dir.resolve("staff.csv"),
                "sub,name,kana,division,roles",
                city.staff(),
                each ->
                        List.of(
                                each.sub(),
                                each.name(),
                                each.kana(),
                                each.division(),
                                String.join(" ", each.roles())));
    }

    public static void writeCast(Path file, List<CastMember> cast) throws IOException {
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(cast) + "\n");
    }

    private static <T> void write(
            Path file, String heading, List<T> rows, Function<T, List<?>> cells)
            throws IOException {
        try (var csv = new Csv(file, heading)) {
            for (var row : rows) {
                csv.row(cells.apply(row));
            }
        }
    }

    private static List<?> cells(Person person) {
        var names = person.names();
        var address = person.address();
        var stay = person.stay();
        return Arrays.asList(
                person.addresseeNo(),
                person.householdNo(),
                person.relationship(),
                names.name(),
                names.kana(),
                names.kanaStatus(),
                names.alias(),
                names.roman(),
                person.birthDate(),
                person.sex(),
                person.nationality(),
                address.postalCode(),
                address.town(),
                address.block(),
                address.building(),
                stay.from(),
                stay.movedInFrom(),
                stay.plannedMoveOutOn(),
                stay.status(),
                stay.until(),
                person.myNumber(),
                person.certificateSerial(),
                person.livelihood().publicServant(),
                person.livelihood().pension(),
                person.livelihood().income());
    }
}
