package jp.monobe.standins.staff;

/** A made-up member of a city's staff (職員), from {@code people/<code>/staff.csv}. */
public record StaffMember(
        String cityCode, String sub, String name, String kana, String division, String roles) {}
