package jp.monobe.inbox;

/** What came of sending a message. */
public sealed interface SendResult {

    /** Durable; sent again it is the same one. */
    record Sent() implements SendResult {}

    record Empty() implements SendResult {}

    record TooLong(int longest) implements SendResult {}

    /** So many within a day about one filing: the telephone is quicker. */
    record TooMany(int most) implements SendResult {}
}
