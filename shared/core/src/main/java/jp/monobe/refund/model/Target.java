package jp.monobe.refund.model;

import java.time.LocalDate;
import java.util.UUID;

/** Where what is given back goes (還付先・充当先). */
public sealed interface Target {

    /**
     * 還付.
     *
     * @param note why it is another's account (委任状); empty when it is the payer's own
     */
    record Account(Payee payee, String note) implements Target {}

    /**
     * 還付, back to the card with which it was paid, where the city's contract with the agent allows
     * it.
     *
     * @param receipt the payment that came with it
     * @param paidOn the day of that
     */
    record Card(UUID receipt, LocalDate paidOn) implements Target {}

    /** 充当: towards another bill of the same payer and class. */
    record Against(UUID bill) implements Target {}
}
