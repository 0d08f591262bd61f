package jp.monobe.law.deadline;

import jp.monobe.law.ReasonKey;

/** What can be said of a deadline; the sentences stand in {@code messages/law_ja.properties}. */
public enum DeadlineReason implements ReasonKey {
    /** Counted from, day 15. */
    FIFTEENTH_DAY("民法140条、児童手当法8条3項"),
    /** Day 15, the next open day. */
    MOVED_TO_OPEN_DAY("地方自治法4条の2第4項"),
    /** The last day of the event's month. */
    MONTH_END_IS_LATER("児童手当法8条2項"),
    /** The last day on which nothing is lost. */
    MONTH_END_ONLY("児童手当法8条2項"),
    /** The last day on which nothing is lost, the month lost by a claim on the day after. */
    LOST_AFTER("児童手当法8条2項"),
    /**
     * The last day on which nothing is lost, the first and last month lost by a claim on the day
     * after.
     */
    SEVERAL_LOST_AFTER("児童手当法8条2項"),
    /** The last day before a further month is lost, that month. */
    EACH_MONTH_LOSES("児童手当法8条2項"),
    /** The first day, which counts, and the fourteenth. */
    DAY_ITSELF_COUNTS("戸籍法43条1項・49条1項"),
    /** Counted from, the fourteenth day. */
    FOURTEENTH_DAY("住民基本台帳法22条1項、民法140条"),
    /** From when, the last day. */
    TWO_YEARS("民法143条"),
    /** The last day, the month in which one may begin. */
    BEFORE_ENTRY("児童福祉法24条、市の受付期間"),
    /** The first and the last day. */
    EACH_YEAR("児童手当法施行規則4条、児童扶養手当法施行規則4条");

    private final String basis;

    DeadlineReason(String basis) {
        this.basis = basis;
    }

    @Override
    public String room() {
        return "deadline";
    }

    @Override
    public String basis() {
        return basis;
    }
}
