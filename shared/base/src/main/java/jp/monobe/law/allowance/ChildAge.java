package jp.monobe.law.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.LegalBasis;

/**
 * A child's age as the law reads it (年齢計算): an age is reached on the day before the birthday, so
 * who is born on 1 April belongs to the school year that ends the day before.
 */
@LegalBasis("年齢計算ニ関スル法律、民法143条2項")
public record ChildAge(LocalDate birthDate) {

    /** What an age means for the allowance in a month. */
    public enum Stage {
        /** Born in this month or later. */
        NOT_YET,
        /** 3歳未満. */
        UNDER_THREE,
        /** 3歳以上, until the end of the fiscal year of reaching 18. */
        TO_EIGHTEEN,
        /** Until the end of the fiscal year of reaching 22: counts, is not paid. */
        TO_TWENTY_TWO,
        OVER
    }

    /**
     * The day on which {@code age} is reached (達する日); always 28 February for who is born on the
     * 29th.
     */
    public LocalDate reaches(int age) {
        var monthOfBirthday = YearMonth.from(birthDate).plusYears(age);
        return monthOfBirthday.isValidDay(birthDate.getDayOfMonth())
                ? monthOfBirthday.atDay(birthDate.getDayOfMonth()).minusDays(1)
                : monthOfBirthday.atEndOfMonth();
    }

    /** The first 31 March on or after the day on which {@code age} is reached (最初の3月31日). */
    public LocalDate yearEndAfterReaching(int age) {
        return FiscalYear.of(reaches(age)).lastDay();
    }

    /**
     * The first month in which the child can be counted: payment and its changes start the month
     * after.
     */
    @LegalBasis("児童手当法8条2項、9条1項")
    public YearMonth firstMonth() {
        return YearMonth.from(birthDate).plusMonths(1);
    }

    /** The last month at the rate for 3歳未満: the month of the third birthday. */
    @LegalBasis(
            "ASSUMED: a child born on the first of a month is also 3歳未満 through the month of the third"
                    + " birthday; 児童手当法6条1項 「出生の日から三年を経過しない児童」 read so")
    public YearMonth lastMonthUnderThree() {
        return YearMonth.from(birthDate).plusYears(3);
    }

    /** The last month that is paid: March of the fiscal year of reaching 18 (18歳年度末). */
    @LegalBasis("児童手当法3条1項")
    public YearMonth lastPaidMonth() {
        return YearMonth.from(yearEndAfterReaching(18));
    }

    /** The last month in which the child can count for its siblings' order (22歳年度末). */
    @LegalBasis("児童手当法6条1項1号")
    public YearMonth lastCountedMonth() {
        return YearMonth.from(yearEndAfterReaching(22));
    }

    public Stage stageIn(YearMonth month) {
        if (month.isBefore(firstMonth())) {
            return Stage.NOT_YET;
        }
        if (!month.isAfter(lastMonthUnderThree())) {
            return Stage.UNDER_THREE;
        }
        if (!month.isAfter(lastPaidMonth())) {
            return Stage.TO_EIGHTEEN;
        }
        return month.isAfter(lastCountedMonth()) ? Stage.OVER : Stage.TO_TWENTY_TWO;
    }
}
