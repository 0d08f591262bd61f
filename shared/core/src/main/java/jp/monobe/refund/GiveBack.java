package jp.monobe.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackState;
import jp.monobe.refund.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * Something given back of a bill (還付・充当).
 *
 * @param number by which a file to the bank knows it again (整理番号)
 * @param bill of which it is over
 * @param proposers everybody who ever proposed it
 * @param approvedBy null before
 * @param letterNumber 文書番号; null before it is approved
 * @param leftOwed of an offset: what the other bill owed after it
 * @param endedOn on which it was paid, credited, set off, or came back
 * @param version counts every move
 */
public record GiveBack(
        UUID id,
        long number,
        UUID bill,
        Yen amount,
        String reason,
        Target target,
        GiveBackState.Code state,
        Set<UUID> proposers,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String letterNumber,
        @Nullable Yen leftOwed,
        @Nullable UUID file,
        @Nullable LocalDate endedOn,
        @Nullable Failure failure,
        long version) {

    public GiveBack {
        proposers = Set.copyOf(proposers);
    }

    public boolean isOffset() {
        return target instanceof Target.Against;
    }

    public boolean isToCard() {
        return target instanceof Target.Card;
    }

    /** The account's number hidden. */
    GiveBack hidden() {
        return target instanceof Target.Account(var payee, var note)
                ? to(new Target.Account(payee.hidden(), note))
                : this;
    }

    private GiveBack to(Target other) {
        return new GiveBack(
                id,
                number,
                bill,
                amount,
                reason,
                other,
                state,
                proposers,
                proposedBy,
                proposedAt,
                approvedBy,
                approvedOn,
                letterNumber,
                leftOwed,
                file,
                endedOn,
                failure,
                version);
    }

    /** With all that is known in it. */
    public GiveBackState standing() {
        return switch (state) {
            case PROPOSED -> new GiveBackState.Proposed(proposers);
            case SENT_BACK -> new GiveBackState.SentBack(proposers);
            case WITHDRAWN -> new GiveBackState.Withdrawn();
            case APPROVED -> new GiveBackState.Approved();
            case FILED -> new GiveBackState.Filed(there(file));
            case SENT -> new GiveBackState.Sent(there(file));
            case PAID -> new GiveBackState.Paid(there(file), there(endedOn));
            case ASKED -> new GiveBackState.Asked();
            case CREDITED -> new GiveBackState.Credited(there(endedOn));
            case APPLIED -> new GiveBackState.Applied(there(endedOn));
            case FAILED -> new GiveBackState.Failed(there(failure), there(endedOn));
        };
    }

    private <T> T there(@Nullable T column) {
        if (column == null) {
            throw new IllegalStateException("Not whole: " + state + " " + id);
        }
        return column;
    }
}
