package jp.monobe.law.arrears;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.law.Reason;

/**
 * Until when a claim can be asked for (消滅時効).
 *
 * @param runsFrom the first day that counts, after the last renewal
 * @param lastDay after it the claim is gone, or may be refused
 */
public record Limitation(LocalDate runsFrom, LocalDate lastDay, List<Reason> reasons) {

    private static final int MONTHS = 12;

    public Limitation {
        reasons = List.copyOf(reasons);
    }

    /**
     * Begins the day after the 納期限, and anew the day after each renewal. Of reminders the first one
     * alone counts, and nothing renews what has run out.
     *
     * @param years kept with the bill
     */
    @LegalBasis(
            "ASSUMED: the first 督促 renews private claims too, since 地方自治法236条4項 makes no difference"
                    + " between claims; a letter arrives on its day, and the time runs anew from"
                    + " the day after it")
    public static Limitation of(ClaimLaw law, LocalDate due, int years, List<Renewal> renewals) {
        var runsFrom = due.plusDays(1);
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.of(ArrearsReason.RUNS_FROM, runsFrom, years));
        boolean reminded = false;
        for (var renewal : inOrder(renewals)) {
            boolean again = renewal instanceof Renewal.Reminder && reminded;
            reminded |= renewal instanceof Renewal.Reminder;
            var anew = renewal.on().plusDays(1);
            boolean inTime = !renewal.on().isAfter(Months.lastDay(runsFrom, years * MONTHS));
            if (!again && inTime && anew.isAfter(runsFrom)) {
                runsFrom = anew;
                reasons.add(Reason.of(why(renewal), renewal.on(), anew));
            }
        }
        var last = Months.lastDay(runsFrom, years * MONTHS);
        reasons.add(
                switch (law) {
                    case PUBLIC -> Reason.of(ArrearsReason.GONE_AFTER, last);
                    case PRIVATE -> Reason.of(ArrearsReason.MAY_BE_INVOKED_AFTER, last);
                });
        return new Limitation(runsFrom, last, reasons);
    }

    private static List<Renewal> inOrder(List<Renewal> renewals) {
        return renewals.stream().sorted(Comparator.comparing(Renewal::on)).toList();
    }

    private static ArrearsReason why(Renewal renewal) {
        return switch (renewal) {
            case Renewal.Reminder _ -> ArrearsReason.RENEWED_BY_REMINDER;
            case Renewal.PartPaid _ -> ArrearsReason.RENEWED_BY_PART;
            case Renewal.Acknowledged _ -> ArrearsReason.RENEWED_BY_ACKNOWLEDGEMENT;
        };
    }

    public boolean hasRunOutOn(LocalDate day) {
        return day.isAfter(lastDay);
    }
}
