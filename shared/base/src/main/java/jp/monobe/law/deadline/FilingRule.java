package jp.monobe.law.deadline;

import java.time.LocalDate;
import java.util.function.BiFunction;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.OpenDays;

/**
 * Periods in which something has to be filed after an event (届出・請求の期間), each counted as its own law
 * counts: with or without the day of the event, and on or past closed days.
 */
public enum FilingRule {
    /** Until when a claim for 児童手当 loses no month. */
    @LegalBasis("児童手当法8条2項・3項")
    CHILD_ALLOWANCE((event, open) -> NoLossDeadline.after(event, open).noLossUntil()),

    /** Fourteen days with the day of birth itself; on a closed day, the next open day. */
    @LegalBasis("戸籍法43条1項・49条1項、地方自治法4条の2第4項")
    BIRTH_REGISTRATION((event, open) -> open.onOrAfter(event.plusDays(13))),

    /** Fourteen days after the day of the move; on a closed day, the next open day. */
    @LegalBasis("住民基本台帳法22条・23条、民法140条、地方自治法4条の2第4項")
    RESIDENT_NOTICE((event, open) -> open.onOrAfter(event.plusDays(14))),

    @LegalBasis("ASSUMED: 児童扶養手当法28条 and its 施行規則: fourteen days, the event's day not counted")
    CHILD_REARING_ALLOWANCE_NOTICE((event, open) -> open.onOrAfter(event.plusDays(14))),

    /** Two years (時効); a closed day does not lengthen them. */
    @LegalBasis("国民健康保険法110条、民法140条・143条")
    CHILDBIRTH_LUMP_SUM((event, _) -> event.plusYears(2)),

    @LegalBasis("ASSUMED: 子ども・子育て支援法10条の9 and following: two years, counted as 民法140条・143条")
    PREGNANCY_GRANT((event, _) -> event.plusYears(2));

    private final BiFunction<LocalDate, OpenDays, LocalDate> count;

    FilingRule(BiFunction<LocalDate, OpenDays, LocalDate> count) {
        this.count = count;
    }

    /** The last day in time for an event on {@code event}. */
    public LocalDate lastDay(LocalDate event, OpenDays openDays) {
        return count.apply(event, openDays);
    }
}
