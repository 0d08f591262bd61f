package jp.monobe.paying.model;

/** What may happen to a payment. */
public enum PaymentMove {
    /** The agent opened a page for it. */
    OFFER,
    /** The agent says that it was paid. */
    TELL_PAID,
    /** The office has it in its books. */
    BOOK,
    /** The office does not have it in its books any more. */
    TAKE_BACK,
    /** Its time is over, or she gives it up. */
    LAPSE,
    /** The same, of one to whose page nobody was led. */
    LAPSE_UNOFFERED,
    /** The agent refuses it. */
    REFUSE
}
