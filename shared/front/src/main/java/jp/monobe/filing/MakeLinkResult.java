package jp.monobe.filing;

/** What came of asking an employer. */
public sealed interface MakeLinkResult {

    /**
     * @param token the last part of the link; shown now and kept nowhere
     */
    record Made(String token) implements MakeLinkResult {}

    /** The worker's name is missing, or a text too long. */
    record Unnamed() implements MakeLinkResult {}

    /** As many links wait as the city lets wait at once. */
    record TooMany(int most) implements MakeLinkResult {}

    /** Decided or taken back: nobody needs a certificate any more. */
    record Ended() implements MakeLinkResult {}
}
