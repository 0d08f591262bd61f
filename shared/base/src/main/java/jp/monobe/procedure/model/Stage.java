package jp.monobe.procedure.model;

import java.time.LocalDate;

/** Stage of life on a date, as child allowance counts it (18歳年度末, 22歳年度末). */
public enum Stage {
    /** Up to 31 March after the 18th year is completed (児童). */
    CHILD,
    /** From then up to 31 March after the 22nd year is completed (大学生年代). */
    YOUTH,
    ADULT;

    /**
     * 達する日 is the day before the birthday (年齢計算ニ関スル法律), so who is born on 1 April belongs to the
     * older year.
     */
    public static Stage of(LocalDate birthDate, LocalDate on) {
        if (!on.isAfter(fiscalYearEnd(birthDate, 18))) {
            return CHILD;
        }
        return on.isAfter(fiscalYearEnd(birthDate, 22)) ? ADULT : YOUTH;
    }

    private static LocalDate fiscalYearEnd(LocalDate birthDate, int age) {
        return jp.monobe.kernel.FiscalYear.of(birthDate.plusYears(age).minusDays(1)).lastDay();
    }
}
