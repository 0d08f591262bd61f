package jp.monobe.procedure.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import jp.monobe.kernel.Yen;
import jp.monobe.law.allowance.AllowanceRates;
import jp.monobe.law.deadline.FifteenDays;
import jp.monobe.municipality.CitySettings;
import jp.monobe.municipality.Office;
import jp.monobe.municipality.SettingKey;

/**
 * What may be put into a text of the catalogue (差し込み) as {@code {name}}: an amount or date that a
 * dated table of the law or a city's dated setting knows, so that it is never typed twice. Its
 * words stand in {@code messages/placeholder_ja.properties}.
 */
public enum Placeholder {
    UNDER_THREE("child-allowance.under-three", allowance(AllowanceRates::underThree)),
    THREE_AND_OVER("child-allowance.three-and-over", allowance(AllowanceRates::threeAndOver)),
    THIRD_AND_LATER("child-allowance.third-and-later", allowance(AllowanceRates::thirdAndLater)),
    CLAIM_DAYS("child-allowance.claim-days", new OfLaw("days", _ -> FifteenDays.DAYS)),
    PROCESSING_DAYS("city.processing-days", setting("days", SettingKey.PROCESSING_DAYS)),
    PAYMENT_DAY("city.payment-day", setting("day-of-month", SettingKey.PAYMENT_DAY)),
    DRAFT_DAYS("city.draft-days", setting("days", SettingKey.DRAFT_DAYS)),
    OFFICE("city.office", office(Office::division)),
    PHONE("city.phone", office(Office::phone)),
    HOURS("city.hours", office(Office::hours));

    private final String text;
    private final Source source;

    /** Where a value comes from. */
    sealed interface Source {

        /** How a value is written, such as {@code yen}; empty for as it is. */
        String form();
    }

    /** A national table in {@code law}. */
    private record OfLaw(String form, Function<LocalDate, Object> value) implements Source {}

    /** A city's public dated setting. */
    private record OfCity<T>(String form, SettingKey<T> key, Function<T, Object> value)
            implements Source {

        Optional<Object> of(CitySettings settings, LocalDate day) {
            return settings.find(key, day).map(value);
        }
    }

    Placeholder(String text, Source source) {
        this.text = text;
        this.source = source;
    }

    /** As written between the braces, such as {@code child-allowance.under-three}. */
    public String text() {
        return text;
    }

    /** The key of its name for those who edit. */
    public String messageKey() {
        return "placeholder." + text;
    }

    /** Whether it differs from city to city. */
    public boolean isOfCity() {
        return source instanceof OfCity<?>;
    }

    String form() {
        return source.form();
    }

    /** What it stands for on a day; empty where the city is not known or has not set it. */
    Optional<Object> value(LocalDate day, Optional<CitySettings> city) {
        return switch (source) {
            case OfLaw(_, var value) -> Optional.of(value.apply(day));
            case OfCity<?> setting -> city.flatMap(settings -> setting.of(settings, day));
        };
    }

    static Optional<Placeholder> named(String text) {
        return Arrays.stream(values()).filter(one -> one.text.equals(text)).findFirst();
    }

    private static Source allowance(Function<AllowanceRates, Yen> rate) {
        return new OfLaw("yen", day -> rate.apply(AllowanceRates.TABLE.on(day)));
    }

    private static Source setting(String form, SettingKey<Integer> key) {
        return new OfCity<>(form, key, Integer.class::cast);
    }

    private static Source office(Function<Office, String> part) {
        return new OfCity<>("", SettingKey.OFFICE, part::apply);
    }
}
