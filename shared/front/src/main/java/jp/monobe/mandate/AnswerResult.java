package jp.monobe.mandate;

import java.util.UUID;

/** What came of typing a code (番号の入力). Only the first of them tells anything. */
public sealed interface AnswerResult {

    /** The applicant has to confirm now. */
    record Answered(UUID mandateId) implements AnswerResult {}

    /** No such code, or it was taken back. */
    record Unknown() implements AnswerResult {}

    /** Its time is over. */
    record Lapsed() implements AnswerResult {}

    /** Somebody used it before. */
    record Used() implements AnswerResult {}

    /** She cannot be her own agent. */
    record Own() implements AnswerResult {}

    /** Too many wrong codes: an hour's rest, or a day's. */
    record TooManyTries() implements AnswerResult {}
}
