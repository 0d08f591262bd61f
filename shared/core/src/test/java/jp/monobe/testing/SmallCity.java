package jp.monobe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.municipality.Scope;

/** Writes the files of a city of a few people, of whom a test says what matters to it. */
public final class SmallCity {

    /** 香美市, which no test fills with everybody. */
    public static final Scope.City KAMI = (Scope.City) Scope.city("392120");

    private static final String PERSONS =
            "addressee_no,household_no,relationship,name,kana,kana_status,alias,roman,birth_date,sex,"
                    + "nationality,postal_code,town,block,building,resident_from,moved_in_from,"
                    + "planned_move_out_on,status,resident_until,my_number,certificate_serial,"
                    + "public_servant,pension,income";

    private final List<String> persons = new ArrayList<>(List.of(PERSONS));
    private final List<String> relations = new ArrayList<>(List.of("addressee_no,kind,other_no"));
    private final List<String> protections =
            new ArrayList<>(List.of("addressee_no,against_no,from,until,kind"));

    /** A resident since 2020 without a 個人番号. */
    public SmallCity resident(String no, String household, String relationship, String name) {
        return person(no, household, relationship, name, "2020-01-01", "RESIDENT", "", "", "");
    }

    public SmallCity person(
            String no,
            String household,
            String relationship,
            String name,
            String from,
            String status,
            String until,
            String myNumber,
            String serial) {
        persons.add(
                String.join(
                        ",",
                        no,
                        household,
                        relationship,
                        name,
                        "テスト　ナマエ,PROVISIONAL,,,1990-05-05,F,JP,7820000,土佐山田町楠目,1番地,",
                        from,
                        ",",
                        status,
                        until,
                        myNumber,
                        serial,
                        "false,EMPLOYEE,1000000"));
        return this;
    }

    public SmallCity line(String ofPersons) {
        persons.add(ofPersons);
        return this;
    }

    public SmallCity relation(String no, String kind, String other) {
        relations.add(String.join(",", no, kind, other));
        return this;
    }

    public SmallCity protection(String no, String against, String from, String until) {
        protections.add(String.join(",", no, against, from, until, "DV"));
        return this;
    }

    public Path write() {
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "small-city");
            Files.write(folder.resolve("persons.csv"), persons);
            Files.write(folder.resolve("relations.csv"), relations);
            Files.write(folder.resolve("protections.csv"), protections);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
