package jp.monobe.procedure.catalogue;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.CitySettings;

/**
 * Puts into the catalogue's texts what tables and settings say on the day of display (差し込み). Pages,
 * search and API all show texts through this.
 *
 * @param city the settings of the city whose page it is; empty where no city is known, and a
 *     general phrase stands for what a city sets
 */
public record Filling(LocalDate day, Optional<CitySettings> city) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.placeholder", Locale.JAPANESE);

    public static Filling of(LocalDate day, CitySettings city) {
        return new Filling(day, Optional.of(city));
    }

    public static Filling ofNoCity(LocalDate day) {
        return new Filling(day, Optional.empty());
    }

    /** The service as it reads on this day. */
    public Service in(Service service) {
        return service.withTexts(this::in);
    }

    /** The text as it reads; what is not known stays as it is, since it was checked before. */
    public String in(String text) {
        return text.indexOf('{') < 0
                ? text
                : PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    /** What stands between braces in this text and is no placeholder; also a brace alone. */
    public static List<String> unknownIn(String text) {
        var names =
                PLACE.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> Placeholder.named(name).isEmpty())
                        .map(name -> "{" + name + "}");
        var alone = PLACE.matcher(text).replaceAll("").chars().filter(c -> c == '{' || c == '}');
        return java.util.stream.Stream.concat(names, alone.mapToObj(Character::toString))
                .distinct()
                .toList();
    }

    private String value(MatchResult found) {
        return Placeholder.named(found.group(1)).map(this::value).orElse(found.group());
    }

    /** What a placeholder stands for here. */
    public String value(Placeholder place) {
        return place.value(day, city)
                .map(value -> written(place, value))
                .orElseGet(() -> WORDS.getString(place.messageKey() + ".general"));
    }

    private static String written(Placeholder place, Object value) {
        var plain = value instanceof Yen yen ? yen.formatted() : value.toString();
        return place.form().isEmpty()
                ? plain
                : new MessageFormat(WORDS.getString("placeholder." + place.form()), Locale.JAPAN)
                        .format(new Object[] {plain});
    }

    /** Short, since logs name what a part of the catalogue was made of. */
    @Override
    public String toString() {
        return day + " " + city.map(CitySettings::revision);
    }
}
