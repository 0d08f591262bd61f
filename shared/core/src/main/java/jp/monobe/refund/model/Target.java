package jp.monobe.refund.model;

import java.util.UUID;

/** Where what is given back goes (還付先・充当先). */
public sealed interface Target {

    /**
     * 還付.
     *
     * @param note why it is another's account (委任状); empty when it is the payer's own
     */
    record Account(Payee payee, String note) implements Target {}

    /** 充当: towards another bill of the same payer and class. */
    record Against(UUID bill) implements Target {}
}
