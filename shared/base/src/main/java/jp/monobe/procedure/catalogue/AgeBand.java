package jp.monobe.procedure.catalogue;

import jp.monobe.procedure.catalogue.Guidance.ChildAge;
import jp.monobe.procedure.catalogue.Guidance.Criteria;

/** Ages by which people look for services (年齢の区切り), from the months of life on. */
public enum AgeBand {
    PREGNANCY(0, 0),
    BABY(0, 12),
    TODDLER(12, 36),
    PRESCHOOL(36, 72),
    PRIMARY(72, 144),
    JUNIOR_HIGH(144, 180),
    HIGH_SCHOOL(180, 216),
    STUDENT(216, 264);

    private static final int MONTHS = 12;

    private final int from;
    private final int before;

    AgeBand(int from, int before) {
        this.from = from;
        this.before = before;
    }

    /** Its id in addresses, such as {@code junior-high}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    boolean includes(Criteria criteria) {
        return this == PREGNANCY
                ? criteria.pregnancy()
                : criteria.childAge() != null && overlaps(criteria.childAge());
    }

    /** A birthday's own month still counts, and with the fiscal year's end, the months to it. */
    private boolean overlaps(ChildAge age) {
        return age.fromMonths() < before
                && Math.max(age.untilYears() * MONTHS, age.fromMonths() + 1) > from;
    }
}
