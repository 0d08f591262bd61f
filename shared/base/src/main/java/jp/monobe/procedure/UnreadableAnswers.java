package jp.monobe.procedure;

/** Stored or received answers that are not what we write; names the place, never the content. */
public final class UnreadableAnswers extends RuntimeException {

    public UnreadableAnswers(String place, String reason) {
        super(place + ": " + reason);
    }
}
