package jp.monobe.paying.model;

import java.util.Optional;

/** How a bill stands, in the five words its payer reads. */
public enum PayerWord {
    /** 未払い. */
    UNPAID,
    /** 支払いの途中. */
    PAYING,
    /** 市が確認中. */
    CONFIRMING,
    /** 支払い済み. */
    PAID,
    /** 取消し. */
    CANCELLED;

    /** How it stands in the office's books, as the copy says. */
    public enum Books {
        OPEN,
        SETTLED,
        VOID
    }

    /**
     * @param payment the one that counts: one with money in it, else the newest
     */
    public static PayerWord of(Books books, Optional<PaymentState> payment) {
        boolean money = payment.filter(PaymentState.Paid.class::isInstance).isPresent();
        boolean open = payment.filter(PaymentState::isLive).isPresent();
        return switch (books) {
            case SETTLED -> PAID;
            case VOID -> money ? CONFIRMING : CANCELLED;
            case OPEN -> money ? CONFIRMING : open ? PAYING : UNPAID;
        };
    }
}
