package jp.monobe.law.allowance;

import java.time.LocalDate;
import java.util.List;

/**
 * The amounts told another way, to check the rules against: as the statute's own table tells them
 * (児童手当法6条1項1号), from three numbers of children, with ages by counting months and school years in
 * whole numbers.
 */
final class StatutoryTable {

    private static final long A = 10_000;
    private static final long U = 15_000;
    private static final long T = 30_000;

    private StatutoryTable() {}

    /**
     * Whether students count at all; {@code false} plants the fault of the law before October 2024.
     */
    static long total(int year, int month, List<ChildOfClaim> children, boolean students) {
        int now = year * 12 + month;
        int counted = 0;
        int threeAndOver = 0;
        int underThree = 0;
        for (var child : children) {
            if (child.abode() == Abode.ABROAD || now <= months(child.birthDate())) {
                continue;
            }
            if (now <= march(child.birthDate(), 19)) {
                if (child.abode() == Abode.FACILITY || !child.care().equals(Care.FULL)) {
                    continue;
                }
                if (now <= months(child.birthDate()) + 36) {
                    underThree++;
                } else {
                    threeAndOver++;
                }
            } else if (students
                    && now <= march(child.birthDate(), 23)
                    && child.support().equals(Support.FULL)) {
                counted++;
            }
        }
        return table(counted, threeAndOver, underThree);
    }

    private static long table(int counted, int threeAndOver, int underThree) {
        long late = T * (threeAndOver + underThree);
        return switch (counted) {
            case 0 ->
                    switch (threeAndOver) {
                        case 0 -> underThree <= 2 ? U * underThree : 2 * U + T * (underThree - 2);
                        case 1 -> A + (underThree == 0 ? 0 : U + T * (underThree - 1));
                        default -> 2 * A + late - 2 * T;
                    };
            case 1 -> {
                if (threeAndOver > 0) {
                    yield A + late - T;
                }
                yield underThree == 0 ? 0 : U + late - T;
            }
            default -> late;
        };
    }

    private static int months(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue();
    }

    /** March in which the school year of {@code ordinal} years after the year of birth ends. */
    private static int march(LocalDate birth, int ordinal) {
        boolean afterTheFirstOfApril = birth.getMonthValue() * 100 + birth.getDayOfMonth() > 401;
        return (birth.getYear() + ordinal - (afterTheFirstOfApril ? 0 : 1)) * 12 + 3;
    }
}
