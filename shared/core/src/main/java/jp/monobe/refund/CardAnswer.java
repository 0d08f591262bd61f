package jp.monobe.refund;

/** What a card agent says of something that is to go back to a card (カード会社の回答). */
public sealed interface CardAnswer {

    /**
     * It is on its way to the card; the agent keeps as much from what it pays in.
     *
     * @param number the agent's own
     */
    record Credited(String number) implements CardAnswer {}

    /** Not decided yet. */
    record Pending() implements CardAnswer {}

    /**
     * It credits nothing of it, and never did.
     *
     * @param code the agent's own word
     */
    record Refused(String code) implements CardAnswer {}

    /** The card's issuer did not take it. */
    record Failed(String code) implements CardAnswer {}
}
