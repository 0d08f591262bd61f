package jp.monobe.paying;

/** What came of paying by card from a signed link. */
public sealed interface LinkResult {

    /** The agent's page. */
    record Go(String page) implements LinkResult {}

    /** The agent does not answer, or would not take it: no money has moved. */
    record Away() implements LinkResult {}

    /** The link's page says why not. */
    record Look() implements LinkResult {}
}
