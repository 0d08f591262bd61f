package jp.monobe.portal.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import jp.monobe.law.allowance.AllowanceRates;
import jp.monobe.law.allowance.ChildOfClaim;
import jp.monobe.law.allowance.Support;
import jp.monobe.portal.api.InvalidInput.Collector;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: the month paid for (支給対象月) and the children.
 *
 * @param month {@code 2026-08}
 */
record AllowanceQuestion(@Nullable String month, @Nullable List<@Nullable Child> children) {

    private static final int MOST_CHILDREN = 30;
    private static final YearMonth FIRST =
            YearMonth.from(AllowanceRates.TABLE.rows().getFirst().from());
    private static final YearMonth LAST = YearMonth.of(2099, 12);
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /**
     * A child in the claimant's care.
     *
     * @param birthDate {@code 2016-05-01}
     * @param supported whether the claimant looks after the child and bears its living costs
     *     (監護相当・生計費の負担); asked after 18歳年度末 only, and no if not said
     */
    record Child(@Nullable String birthDate, @Nullable Boolean supported) {}

    /** The same, checked; the children in the order they came in. */
    record Asked(YearMonth month, List<ChildOfClaim> children) {}

    /** Throws {@link InvalidInput} with all that is wrong. */
    Asked check() {
        var problems = new Collector();
        var asked = new Asked(readMonth(problems), readChildren(problems));
        problems.refuse();
        return asked;
    }

    private YearMonth readMonth(Collector problems) {
        try {
            var read = YearMonth.parse(month == null ? "" : month);
            if (!read.isBefore(FIRST) && !read.isAfter(LAST)) {
                return read;
            }
            problems.add("/month", "api.invalid.month-range", FIRST.toString(), LAST.toString());
        } catch (DateTimeException noMonth) {
            problems.add("/month", "api.invalid.month");
        }
        return FIRST;
    }

    private List<ChildOfClaim> readChildren(Collector problems) {
        if (children == null || children.isEmpty()) {
            problems.add("/children", "api.invalid.children-none");
            return List.of();
        }
        if (children.size() > MOST_CHILDREN) {
            problems.add("/children", "api.invalid.children-many", MOST_CHILDREN);
            return List.of();
        }
        var read = new ArrayList<ChildOfClaim>();
        var bornOn = new HashMap<LocalDate, Integer>();
        for (int at = 0; at < children.size(); at++) {
            var birth = readBirth(children.get(at), "/children/" + at, problems);
            int order = bornOn.merge(birth, 1, Integer::sum);
            var child = children.get(at);
            boolean supported = child != null && Boolean.TRUE.equals(child.supported);
            read.add(
                    ChildOfClaim.caredFor(String.valueOf(at), birth)
                            .bornAs(order)
                            .with(new Support(supported, supported)));
        }
        return read;
    }

    private static LocalDate readBirth(@Nullable Child child, String at, Collector problems) {
        if (child == null) {
            problems.add(at, "api.invalid.missing");
            return EARLIEST_BIRTH;
        }
        try {
            var read = LocalDate.parse(child.birthDate == null ? "" : child.birthDate);
            if (!read.isBefore(EARLIEST_BIRTH) && read.getYear() <= LAST.getYear()) {
                return read;
            }
            problems.add(at + "/birthDate", "api.invalid.birth-range");
        } catch (DateTimeException noDate) {
            problems.add(at + "/birthDate", "api.invalid.date");
        }
        return EARLIEST_BIRTH;
    }
}
