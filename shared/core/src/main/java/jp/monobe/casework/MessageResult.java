package jp.monobe.casework;

/** What came of writing to a resident. */
public sealed interface MessageResult {

    /** Kept, and on its way to her; sent again it is the same one. */
    record Sent() implements MessageResult {}

    record Empty() implements MessageResult {}

    /** She filed in ぴったりサービス or on paper and reads no messages here: telephone or a letter. */
    record NoInbox() implements MessageResult {}

    record TooLong(int longest) implements MessageResult {}
}
