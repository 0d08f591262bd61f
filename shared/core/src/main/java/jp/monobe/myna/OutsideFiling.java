package jp.monobe.myna;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application that came from outside, as the desk lists it.
 *
 * @param number 受付番号 outside
 * @param applicant as stated; empty when the package cannot be read
 * @param cause why it waits for a clerk; null when it went through
 * @param detail what of it does not fit; empty for nothing
 * @param procedureId as a clerk assigned it
 * @param personId as a clerk assigned her
 * @param reason why it was refused
 */
public record OutsideFiling(
        UUID id,
        String number,
        String procedureName,
        String applicant,
        Instant sentAt,
        State state,
        @Nullable Cause cause,
        String detail,
        @Nullable String procedureId,
        @Nullable UUID personId,
        String reason,
        @Nullable UUID caseId) {

    public enum State {
        /** With a clerk. */
        WAITING,
        /** A clerk said what it is; about to be taken in. */
        ASSIGNED,
        /** A case. */
        TAKEN,
        /** 不受理, with a reason. */
        REFUSED
    }

    public enum Cause {
        /** It is no package of the shape we know. */
        UNREADABLE,
        /** No form here goes by the procedure's name. */
        NO_FORM,
        /** It says something that no question asks. */
        DOES_NOT_FIT,
        /** It leaves questions open. */
        INCOMPLETE,
        NOBODY_FOUND,
        /** Several may be meant, or one agrees in part. */
        UNCLEAR_PERSON
    }
}
