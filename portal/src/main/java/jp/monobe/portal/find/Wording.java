package jp.monobe.portal.find;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.monobe.frontend.ui.Texts;
import jp.monobe.municipality.OpeningHours;
import jp.monobe.municipality.Tenant;
import jp.monobe.procedure.catalogue.LifeEvent;
import jp.monobe.procedure.catalogue.NameIndex;
import jp.monobe.procedure.catalogue.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Small turns of phrase the templates ask for by {@code @wording}, in the page's language. */
@Component("wording")
public class Wording {

    private static final int KATAKANA_TO_HIRAGANA = 'ア' - 'あ';

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }

    public String of(String key, Object... arguments) {
        return texts.getTranslation(key, language(), arguments);
    }

    /** {@code ja} for what is told in Japanese on a page in another language; else null. */
    public @Nullable String japanese() {
        return isJapanese() ? null : "ja";
    }

    public boolean isJapanese() {
        return language().getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    /** A service's name in the page's own language; null where only its Japanese name is known. */
    public @Nullable String translated(Service service) {
        return own("find.service-name." + service.id());
    }

    /** The title of a situation, and {@code null} as above. */
    public @Nullable String translated(LifeEvent event) {
        return own("find.event-name." + event.id());
    }

    /** A service's name as a page's title: in the page's language as far as it is known. */
    public String heading(Service service) {
        return Objects.requireNonNullElse(translated(service), service.name());
    }

    public String heading(LifeEvent event) {
        return Objects.requireNonNullElse(translated(event), event.title());
    }

    /** A city's name as this language writes it, such as Nankoku City. */
    public String name(Place place) {
        var own = own("find.city-name." + place.code());
        return own == null ? place.name() : own;
    }

    public String name(Tenant city) {
        var own = own("find.city-name." + city.code());
        return own == null ? city.name() : own;
    }

    private @Nullable String own(String key) {
        var language = language();
        return !Locale.JAPANESE.equals(language) && texts.has(key, language)
                ? texts.getTranslation(key, language)
                : null;
    }

    /** 2026年11月24日(火). */
    public String day(LocalDate day) {
        return format("find.format.day", day);
    }

    /** 11月24日(火) where the year goes without saying on {@code today}, else with it. */
    public String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? format("find.format.day-of-year", day) : day(day);
    }

    /** 2027年1月. */
    public String month(YearMonth month) {
        return format("find.format.month", month);
    }

    /** 8時30分. */
    public String time(LocalTime time) {
        return format("find.format.time", time);
    }

    public String moment(LocalDateTime moment, LocalDate today) {
        return day(moment.toLocalDate(), today) + " " + time(moment.toLocalTime());
    }

    /** 平日 8時30分から17時15分まで. */
    public String hours(OpeningHours.Span span) {
        var from = time(span.from());
        var until = time(span.until());
        return span.isWeekdays()
                ? of("find.open.weekdays", from, until)
                : of("find.open.days", days(span), from, until);
    }

    private static String days(OpeningHours.Span span) {
        return span.days().stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, language()))
                .collect(Collectors.joining("・"));
    }

    /** The head of a row of the syllabary: あ, か …; そのほか for what is no kana. */
    public String row(char start) {
        return start == NameIndex.OTHERS
                ? of("find.index.others")
                : String.valueOf((char) (start - KATAKANA_TO_HIRAGANA));
    }

    private String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(of(pattern), language()).format(value);
    }

    /** 2025-01-17 → 2025年1月17日; 2018-01 → 2018年1月; 2018 → 2018年. */
    public String date(String isoOrPart) {
        return switch (isoOrPart.length()) {
            case 4 -> of("find.format.year", isoOrPart);
            case 7 -> month(YearMonth.parse(isoOrPart));
            default -> format("find.format.date", LocalDate.parse(isoOrPart));
        };
    }

    /** 7838501 → 783-8501. */
    public String postalCode(String code) {
        return code.contains("-") ? code : code.substring(0, 3) + "-" + code.substring(3);
    }
}
