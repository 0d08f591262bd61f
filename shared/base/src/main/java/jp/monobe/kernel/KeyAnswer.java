package jp.monobe.kernel;

/**
 * What came of asking whether a key is taken (鍵の確認).
 *
 * @param detail status or kind of failure, in technical words and without a secret; may be empty
 */
public record KeyAnswer(Outcome outcome, String detail) {

    /** What the agent said. */
    public enum Outcome {
        ACCEPTED,
        /** It answered that the key is not its own. */
        REFUSED,
        /** No answer that says anything. */
        AWAY,
        /** No file lies there. */
        NONE,
        /** A file lies there and says too little. */
        UNREADABLE
    }
}
