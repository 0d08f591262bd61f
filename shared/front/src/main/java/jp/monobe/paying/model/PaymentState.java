package jp.monobe.paying.model;

/** Where a payment that was begun stands (支払いの状態), as the program sees it. */
public sealed interface PaymentState {

    /** Kept here; what the agent made of it is not known yet. */
    record Begun() implements PaymentState {}

    /** The agent's page stands open for her. */
    record Offered() implements PaymentState {}

    /** The agent has the money; the office does not know it yet. */
    record Paid() implements PaymentState {}

    /** In the office's books. */
    record Booked() implements PaymentState {}

    /**
     * It was in the books, and is not any more: the agent told it back (速報取消), or a card's holder
     * objected (チャージバック).
     */
    record TakenBack() implements PaymentState {}

    /** Nobody paid in time, or she gave it up. */
    record Lapsed() implements PaymentState {}

    /** The agent would not take it. */
    record Refused() implements PaymentState {}

    /** While it lives, no second one is begun for the same slip. */
    default boolean isLive() {
        return switch (this) {
            case Begun(), Offered(), Paid() -> true;
            case Booked(), TakenBack(), Lapsed(), Refused() -> false;
        };
    }
}
