package jp.monobe.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a letter goes by post (郵送).
 *
 * @param queuedAt since when it stands on the printing list; null while it may still be opened
 * @param postedAt when a clerk gave it to the post; null before
 */
public record Posting(Cause cause, @Nullable Instant queuedAt, @Nullable Instant postedAt) {

    /** Why a letter is printed and posted. */
    public enum Cause {
        /** She asked for post. */
        CHOSEN,
        /** She chose the electronic way and did not open it in time (amendment 9). */
        UNOPENED
    }
}
