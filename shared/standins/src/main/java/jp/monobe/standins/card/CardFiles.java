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
    private final Map<String, CastMember> castByCard = new HashMap<>();

    public CardFiles(Path people, List<City> cities, JsonMapper json) {
        this.people = people;
        this.cities = cities;
        this.cast =
                json.readValue(
                        people.resolve("cast.json"), new TypeReference<List<CastMember>>() {});
        cast.forEach(member -> castByCard.put(member.cardKey(), member));
    }

    public Cast cast() {
        return new Cast(cast);
    }

    public Cards cards() {
        List<Card> cards = new ArrayList<>();
        cast.stream()
                .filter(CastMember::isUnknownToTheCity)
                .map(CastMember::ownCard)
                .forEach(cards::add);
        for (City city : cities) {
            Path file = people.resolve(city.code()).resolve("persons.csv");
            if (Files.exists(file)) {
                CsvFiles.read(file, row -> card(city, row).toList()).forEach(cards::addAll);
            }
        }
        return new Cards(cards);
    }

    private Stream<Card> card(City city, CSVRecord row) {
        if ("DEAD".equals(row.get("status"))) {
            return Stream.empty();
        }
        String key = city.code() + "-" + row.get("addressee_no");
        String serial = row.get("certificate_serial");
        String address = address(city, row);
        @Nullable CastMember member = castByCard.get(key);
        String onCard =
                member == null || member.idpAddress() == null ? address : member.idpAddress();
        return Stream.of(
                new Card(
                        key,
                        member == null ? row.get("name") : member.nameOnCard(),
                        row.get("kana"),
                        LocalDate.parse(row.get("birth_date")),
                        Card.gender(row.get("sex")),
                        onCard,
                        serial.isEmpty() ? null : serial,
                        // A building left out is no move.
                        !address.startsWith(onCard)));
    }

    /** People who live elsewhere (住登外者) have their whole address in the town's column. */
    private static String address(City city, CSVRecord row) {
        String place = row.get("town") + row.get("block");
        String whole =
                "OUTSIDE".equals(row.get("status"))
                        ? place
                        : city.prefecture() + city.name() + place;
        String building = row.get("building");
        return building.isEmpty() ? whole : whole + " " + building;
    }
}
