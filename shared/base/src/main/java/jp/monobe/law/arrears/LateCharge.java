package jp.monobe.law.arrears;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Dated;
import jp.monobe.law.Reason;

/**
 * What a late payment costs beside what is owed (延滞金・遅延損害金), from the day after the 納期限 to a day.
 *
 * @param amount to be paid
 * @param base on which it is computed
 * @param spans each with one rate, the oldest first
 */
public record LateCharge(Yen amount, Yen base, List<Span> spans, List<Reason> reasons) {

    private static final int DAYS = 365;
    private static final int BASE_UNIT = 1_000;
    private static final int LEAST_BASE = 2_000;
    private static final int CHARGE_UNIT = 100;
    private static final int LEAST_CHARGE = 1_000;

    /**
     * Days of one rate.
     *
     * @param until the last of them
     * @param rate a year, in tenths of a percent
     * @param charge parts of a yen cut off
     */
    public record Span(LocalDate from, LocalDate until, int days, int rate, Yen charge) {

        static Span of(Yen base, LocalDate from, LocalDate until, int rate) {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(from, until)) + 1;
            long charge = Math.multiplyExact(base.amount(), (long) rate * days) / (DAYS * 1_000L);
            return new Span(from, until, days, rate, Yen.of(charge));
        }

        private Reason because(ArrearsReason why) {
            return Reason.of(why, from, until, days, rate / 10 + "." + rate % 10, charge);
        }
    }

    public LateCharge {
        spans = List.copyOf(spans);
        reasons = List.copyOf(reasons);
    }

    /**
     * Of what is still owed.
     *
     * @param due 納期限
     * @param until the day of the payment, which counts
     * @param rates of the city; a private claim does not ask them
     */
    public static LateCharge of(
            ClaimLaw law, Yen owed, LocalDate due, LocalDate until, Dated<LateRates> rates) {
        if (!until.isAfter(due)) {
            return none(owed, Reason.of(ArrearsReason.NOT_LATE, due));
        }
        return switch (law) {
            case PUBLIC -> entaikin(owed, due, until, rates);
            case PRIVATE -> damages(owed, due, until);
        };
    }

    @LegalBasis(
            "ASSUMED: the city's ordinance on 延滞金 (地方自治法231条の3第2項) follows local taxes: two rates,"
                    + " the first for one month, the base cut to 1,000 yen and none under 2,000, the"
                    + " charge cut to 100 yen and none under 1,000, each span cut to a yen"
                    + " (地方税法20条の4の2、326条、附則3条の2), and a year has 365 days in leap years too"
                    + " (利率等の表示の年利建て移行に関する法律25条)")
    private static LateCharge entaikin(
            Yen owed, LocalDate due, LocalDate until, Dated<LateRates> rates) {
        if (owed.amount() < LEAST_BASE) {
            return none(Yen.ZERO, Reason.of(ArrearsReason.BASE_TOO_SMALL, owed));
        }
        var base = Yen.of(owed.amount() - owed.amount() % BASE_UNIT);
        var reasons = new ArrayList<Reason>();
        if (!base.equals(owed)) {
            reasons.add(Reason.of(ArrearsReason.BASE_CUT, base));
        }
        var from = due.plusDays(1);
        var month = Months.lastDay(from, 1);
        var spans = new ArrayList<Span>();
        var starts = starts(from, until, month.plusDays(1), rates);
        for (int i = 0; i < starts.size(); i++) {
            var start = starts.get(i);
            var end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : until;
            boolean first = !start.isAfter(month);
            var both = rates.on(start);
            var span = Span.of(base, start, end, first ? both.firstMonth() : both.after());
            spans.add(span);
            reasons.add(
                    span.because(
                            first ? ArrearsReason.FIRST_MONTH : ArrearsReason.AFTER_FIRST_MONTH));
        }
        return new LateCharge(cut(spans, reasons), base, spans, reasons);
    }

    /** Where another rate begins: the second one, and each row of the table. */
    private static List<LocalDate> starts(
            LocalDate from, LocalDate until, LocalDate second, Dated<LateRates> rates) {
        return Stream.concat(Stream.of(from, second), rates.rows().stream().map(Dated.Row::from))
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Yen cut(List<Span> spans, List<Reason> reasons) {
        var sum = spans.stream().map(Span::charge).reduce(Yen.ZERO, Yen::plus);
        if (sum.amount() < LEAST_CHARGE) {
            reasons.add(Reason.of(ArrearsReason.CHARGE_TOO_SMALL, sum));
            return Yen.ZERO;
        }
        var charge = Yen.of(sum.amount() - sum.amount() % CHARGE_UNIT);
        if (!charge.equals(sum)) {
            reasons.add(Reason.of(ArrearsReason.CHARGE_CUT, sum, charge));
        }
        return charge;
    }

    /** The rate of the first day of the delay stays. */
    @LegalBasis(
            "ASSUMED: 遅延損害金 of a private claim is asked by the legal rate of its first late day"
                    + " (民法404条・419条1項), parts of a yen cut off"
                    + " (国等の債権債務等の金額の端数計算に関する法律2条), a year having 365 days in leap years too")
    private static LateCharge damages(Yen owed, LocalDate due, LocalDate until) {
        var from = due.plusDays(1);
        var span = Span.of(owed, from, until, LateRates.LEGAL.on(from));
        return new LateCharge(
                span.charge(),
                owed,
                List.of(span),
                List.of(span.because(ArrearsReason.LEGAL_RATE)));
    }

    private static LateCharge none(Yen base, Reason why) {
        return new LateCharge(Yen.ZERO, base, List.of(), List.of(why));
    }
}
