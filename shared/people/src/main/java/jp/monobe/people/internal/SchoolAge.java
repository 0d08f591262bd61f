package jp.monobe.people.internal;

import java.time.LocalDate;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.LegalBasis;

/** Ends of school years by age (18歳年度末, 22歳年度末). */
@LegalBasis("児童手当法3条; 年齢計算ニ関スル法律: an age is reached on the day before the birthday")
final class SchoolAge {

    private SchoolAge() {}

    static LocalDate yearEnd(LocalDate birth, int age) {
        return FiscalYear.of(birth.plusYears(age).minusDays(1)).lastDay();
    }

    static boolean isPaid(LocalDate birth, LocalDate asOf) {
        return !asOf.isAfter(yearEnd(birth, 18));
    }

    static boolean isCounted(LocalDate birth, LocalDate asOf) {
        return !asOf.isAfter(yearEnd(birth, 22));
    }
}
