package jp.monobe.procedure.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.OpenDays;
import jp.monobe.kernel.Yen;
import jp.monobe.law.allowance.AllowanceCalculation;
import jp.monobe.law.allowance.ChildAmount;
import jp.monobe.law.allowance.ClaimStart;
import jp.monobe.law.allowance.Entitlement;
import jp.monobe.law.allowance.Hindrance;
import org.jspecify.annotations.Nullable;

/**
 * What a claim would bring (見込み): from which month, how much, why, and what is taken for granted.
 * The portal shows it as an estimate; casework starts from it.
 *
 * @param start the first month, with the reason, and what was lost by a late claim
 * @param entitlement of the first month, child by child with reasons
 * @param noLossUntil until when she can claim without losing a month; empty once that is past
 */
public record AllowanceEstimate(
        ClaimStart start,
        Entitlement entitlement,
        Optional<LocalDate> noLossUntil,
        List<Assumption> assumptions) {

    public AllowanceEstimate {
        assumptions = List.copyOf(assumptions);
    }

    /** If claimed on that day; an unavoidable reason is not counted until recognised. */
    public static AllowanceEstimate of(
            AllowanceClaim claim, LocalDate claimDate, OpenDays openDays) {
        return of(claim, claimDate, openDays, null);
    }

    /**
     * @param recognised the unavoidable reason (やむを得ない理由) as a clerk recorded it
     */
    public static AllowanceEstimate of(
            AllowanceClaim claim,
            LocalDate claimDate,
            OpenDays openDays,
            @Nullable Hindrance recognised) {
        var event = claim.event().counted();
        var counted = recognised == null ? event : event.hinderedBy(recognised);
        var start = ClaimStart.of(counted, claimDate, openDays);
        var entitlement = AllowanceCalculation.forMonth(start.firstMonth(), claim.counted());
        var until =
                Optional.of(start.deadline().noLossUntil()).filter(day -> !claimDate.isAfter(day));
        return new AllowanceEstimate(
                start,
                entitlement,
                until,
                new Assumptions(claim, entitlement, recognised != null).named());
    }

    /** 支給開始年月. */
    public YearMonth firstMonth() {
        return start.firstMonth();
    }

    /** 月額, of the first month. */
    public Yen monthly() {
        return entitlement.total();
    }

    /** The eldest first. */
    public List<ChildAmount> children() {
        return entitlement.children();
    }

    /** Of the assumptions, for {@code messages/claim_ja.properties}. */
    public List<String> assumptionKeys() {
        return assumptions.stream().map(Assumption::messageKey).toList();
    }
}
