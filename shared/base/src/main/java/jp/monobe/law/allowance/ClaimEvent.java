package jp.monobe.law.allowance;

import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.OpenDays;
import jp.monobe.law.deadline.NoLossDeadline;
import org.jspecify.annotations.Nullable;

/**
 * What gave the right to claim (請求事由と事由発生日).
 *
 * @param date 事由発生日; for a move the 転出予定日
 * @param hindrance an unavoidable reason on record, if there is one
 */
@LegalBasis("児童手当法8条2項・3項")
public record ClaimEvent(ClaimReason reason, LocalDate date, @Nullable Hindrance hindrance) {

    public static ClaimEvent of(ClaimReason reason, LocalDate date) {
        return new ClaimEvent(reason, date, null);
    }

    public ClaimEvent hinderedBy(Hindrance recorded) {
        return new ClaimEvent(reason, date, recorded);
    }

    /** Until when a claim loses nothing, as far as the event itself decides. */
    public NoLossDeadline deadline(OpenDays openDays) {
        return reason.givesFifteenDays()
                ? NoLossDeadline.after(date, openDays)
                : NoLossDeadline.atMonthEnd(date);
    }

    /** The same from the recorded reason; empty without one, or when it ceased before the event. */
    Optional<NoLossDeadline> deadlineOfHindrance(OpenDays openDays) {
        return Optional.ofNullable(hindrance)
                .map(recorded -> recorded.notBefore(date))
                .filter(recorded -> !recorded.from().isBefore(date))
                .map(recorded ->
                        NoLossDeadline.afterHindrance(recorded.from(), recorded.until(), openDays));
    }
}
