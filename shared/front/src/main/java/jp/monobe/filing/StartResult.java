package jp.monobe.filing;

import java.util.UUID;

/** What came of beginning to fill in a form. */
public sealed interface StartResult {

    /** {@code resumed} when the draft was begun before. */
    record Started(UUID draftId, boolean resumed) implements StartResult {}

    /** The city does not take this procedure online (today). */
    record NotOffered() implements StartResult {}

    /** So many are begun and not handed in already. */
    record TooMany(int most) implements StartResult {}

    /** There is nothing to correct: the filing is not returned (差戻し). */
    record NotReturned() implements StartResult {}
}
