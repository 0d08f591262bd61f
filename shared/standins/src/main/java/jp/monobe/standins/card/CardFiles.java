package jp.monobe.standins.card;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.monobe.standins.Settings.City;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes the cards out of the people of all cities ({@code people/<code>/persons.csv}). */
public final class CardFiles {

    private final Path people;
    private final List<City> cities;
    private final List<CastMember> cast;

    public CardFiles(Path people, List<City> cities, JsonMapper json) {
        this.people = people;
        this.cities = cities;
        this.cast =
                json.readValue(
                        people.resolve("cast.json"), new TypeReference<List<CastMember>>() {});
    }

    public Cast cast() {
        return new Cast(cast);
    }

    public Cards cards() {
        Map<String, CastMember> named = new HashMap<>();
        cast.forEach(member -> named.put(member.cardKey(), member));
        List<Card> cards = new ArrayList<>();
        for (City city : cities) {
            Path file = people.resolve(city.code()).resolve("persons.csv");
            if (Files.exists(file)) {
                CsvFiles.read(file, row -> living(row).map(it -> card(city, it, named)).toList())
                        .forEach(cards::addAll);
            }
        }
        return new Cards(cards);
    }

    private static Stream<CSVRecord> living(CSVRecord row) {
        return Stream.of(row).filter(it -> !"DEAD".equals(it.get("status")));
    }

    private static Card card(City city, CSVRecord row, Map<String, CastMember> named) {
        String key = city.code() + "-" + row.get("addressee_no");
        @Nullable CastMember member = named.get(key);
        String serial = row.get("certificate_serial");
        return new Card(
                key,
                member != null && member.idpName() != null ? member.idpName() : row.get("name"),
                row.get("kana"),
                LocalDate.parse(row.get("birth_date")),
                "M".equals(row.get("sex")) ? "1" : "2",
                member != null && member.idpAddress() != null
                        ? member.idpAddress()
                        : address(city, row),
                serial.isEmpty() ? null : serial,
                member != null && (member.idpAddress() != null || member.idpName() != null));
    }

    private static String address(City city, CSVRecord row) {
        String place = city.prefecture() + city.name() + row.get("town") + row.get("block");
        String building = row.get("building");
        return building.isEmpty() ? place : place + " " + building;
    }
}
