package jp.monobe.law.allowance.payment;

import jp.monobe.law.ReasonKey;

/** What can be said of a payment; the sentences stand in {@code messages/law_ja.properties}. */
public enum PaymentReason implements ReasonKey {
    /** Payment month, first and last month paid. */
    PAID_FOR_TWO_MONTHS("児童手当法8条4項"),
    /** Yen overpaid, yen withheld. */
    WITHHELD("児童手当法13条"),
    /** Yen. */
    STILL_OWED("児童手当法13条");

    private final String basis;

    PaymentReason(String basis) {
        this.basis = basis;
    }

    @Override
    public String room() {
        return "payment";
    }

    @Override
    public String basis() {
        return basis;
    }
}
