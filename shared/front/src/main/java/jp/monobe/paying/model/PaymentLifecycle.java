package jp.monobe.paying.model;

import java.time.Duration;
import java.util.Optional;
import jp.monobe.paying.model.PaymentState.Begun;
import jp.monobe.paying.model.PaymentState.Booked;
import jp.monobe.paying.model.PaymentState.Lapsed;
import jp.monobe.paying.model.PaymentState.Offered;
import jp.monobe.paying.model.PaymentState.Paid;
import jp.monobe.paying.model.PaymentState.Refused;
import jp.monobe.paying.model.PaymentState.TakenBack;

/**
 * All moves of a payment, in one table. Answers come late, twice and in any order, so whatever was
 * said already changes nothing, and that it was paid is believed from everywhere: money is never
 * refused.
 */
public final class PaymentLifecycle {

    /** How long a state lasts at most, in system time, and who moves a payment on from there. */
    public record Stay(Duration longest, Mover mover) {}

    /** Who moves a payment on when nobody else does. */
    public enum Mover {
        /** The job asks the agent: opens the page anew under the same key, or looks what came. */
        ASKING_THE_AGENT,
        /** The bridge carries it in, and the bill's copy that comes back names it. */
        BRIDGE
    }

    private PaymentLifecycle() {}

    /** Empty when the move is refused; the same state when it says nothing new. */
    public static Optional<PaymentState> apply(PaymentState state, PaymentMove move) {
        return switch (state) {
            case Begun() ->
                    switch (move) {
                        case OFFER -> Optional.of(new Offered());
                        case TELL_PAID -> Optional.of(new Paid());
                        case BOOK -> Optional.of(new Booked());
                        case LAPSE, LAPSE_UNOFFERED -> Optional.of(new Lapsed());
                        case REFUSE -> Optional.of(new Refused());
                        case TAKE_BACK -> Optional.empty();
                    };
            case Offered() ->
                    switch (move) {
                        case OFFER -> Optional.of(state);
                        case TELL_PAID -> Optional.of(new Paid());
                        case BOOK -> Optional.of(new Booked());
                        case LAPSE -> Optional.of(new Lapsed());
                        case REFUSE -> Optional.of(new Refused());
                        // Its page stands open: the agent has to close it first.
                        case LAPSE_UNOFFERED, TAKE_BACK -> Optional.empty();
                    };
            case Paid() ->
                    switch (move) {
                        case TELL_PAID -> Optional.of(state);
                        case BOOK -> Optional.of(new Booked());
                        case OFFER, TAKE_BACK, LAPSE, LAPSE_UNOFFERED, REFUSE -> Optional.empty();
                    };
            case Booked() ->
                    switch (move) {
                        case TELL_PAID, BOOK -> Optional.of(state);
                        case TAKE_BACK -> Optional.of(new TakenBack());
                        case OFFER, LAPSE, LAPSE_UNOFFERED, REFUSE -> Optional.empty();
                    };
            case TakenBack() ->
                    switch (move) {
                        // That it was paid is said again of what was taken back since.
                        case TELL_PAID, TAKE_BACK -> Optional.of(state);
                        case BOOK -> Optional.of(new Booked());
                        case OFFER, LAPSE, LAPSE_UNOFFERED, REFUSE -> Optional.empty();
                    };
            case Lapsed(), Refused() ->
                    switch (move) {
                        case TELL_PAID -> Optional.of(new Paid());
                        case BOOK -> Optional.of(new Booked());
                        case LAPSE, LAPSE_UNOFFERED, REFUSE -> Optional.of(state);
                        case OFFER, TAKE_BACK -> Optional.empty();
                    };
        };
    }

    /** Empty for an end. */
    public static Optional<Stay> stay(PaymentState state) {
        return switch (state) {
            case Begun() -> Optional.of(new Stay(Duration.ofMinutes(20), Mover.ASKING_THE_AGENT));
            case Offered() -> Optional.of(new Stay(Duration.ofHours(1), Mover.ASKING_THE_AGENT));
            case Paid() -> Optional.of(new Stay(Duration.ofMinutes(10), Mover.BRIDGE));
            case Booked(), TakenBack(), Lapsed(), Refused() -> Optional.empty();
        };
    }
}
