package jp.monobe.procedure.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.monobe.kernel.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What the guided finder works out of its answers; the source is the question's id. All are whole
 * numbers. An age is reached on the day before the birthday (年齢計算ニ関スル法律).
 */
public enum FinderFact implements Fact {
    /** Completed months of a child's life; 0 before its birth too. */
    CHILD_AGE_MONTHS("child.age-months", "birth", (birth, on) -> age(ChronoUnit.MONTHS, birth, on)),
    /** Completed years. */
    CHILD_AGE_YEARS("child.age-years", "birth", (birth, on) -> age(ChronoUnit.YEARS, birth, on)),
    /**
     * 歳児クラス: 0 to 5 before school, 6 to 11 小学校, 12 to 14 中学校, up to 17 through 18歳年度末, up to 21
     * through 22歳年度末.
     */
    CHILD_CLASS_AGE(
            "child.class-age",
            "birth",
            (birth, on) ->
                    Math.max(
                            0,
                            FiscalYear.of(on).year()
                                    - FiscalYear.of(birth.minusDays(1)).year()
                                    - 1L)),
    /** Which of the children under 18 years it is, the eldest first; 0 for one who is older. */
    CHILD_ORDER_UNDER_18("child.order-under-18", "birth", null),
    /** How many children are under 18 years. */
    CHILDREN_UNDER_18("children.under-18", "birth", null),
    /** How many children are within 22歳年度末. */
    CHILDREN_TO_22("children.to-22", "birth", null),
    /** How many children go to a nursery, kodomoen or kindergarten. */
    CHILDREN_ATTENDING("children.attending", "place", null),
    /** The due date (出産予定日) is at most so many weeks away; 0 once it is past. */
    DUE_IN_WEEKS("due.in-weeks", "due", (due, on) -> ahead(ChronoUnit.WEEKS, due, on)),
    /** The due date is at most so many months away; 0 once it is past. */
    DUE_IN_MONTHS("due.in-months", "due", (due, on) -> ahead(ChronoUnit.MONTHS, due, on)),
    /** Completed months since the family moved in. */
    MOVED_IN_MONTHS(
            "moved-in.months", "moved-in-on", (day, on) -> since(ChronoUnit.MONTHS, day, on));

    /** What a date answered means on a day. */
    @FunctionalInterface
    public interface Measure {
        long of(LocalDate answered, LocalDate on);
    }

    private final String factName;
    private final String question;
    private final Optional<Measure> measure;

    FinderFact(String factName, String question, @Nullable Measure measure) {
        this.factName = factName;
        this.question = question;
        this.measure = Optional.ofNullable(measure);
    }

    @Override
    public String factName() {
        return factName;
    }

    @Override
    public FactType type() {
        return FactType.NUMBER;
    }

    /** The id of the question from whose answers it is worked out. */
    @Override
    public String source() {
        return question;
    }

    /** Empty where it takes the answers about all children. */
    public Optional<Measure> measure() {
        return measure;
    }

    @Override
    public boolean isKnownOf(Optional<String> group) {
        return !factName.startsWith("child.") || group.equals(Optional.of("children"));
    }

    private static long age(ChronoUnit unit, LocalDate birth, LocalDate on) {
        return since(unit, birth, on.plusDays(1));
    }

    private static long since(ChronoUnit unit, LocalDate day, LocalDate on) {
        return Math.max(0, unit.between(day, on));
    }

    private static long ahead(ChronoUnit unit, LocalDate day, LocalDate on) {
        long whole = Math.max(0, unit.between(on, day));
        return day.minus(whole, unit).isAfter(on) ? whole + 1 : whole;
    }
}
