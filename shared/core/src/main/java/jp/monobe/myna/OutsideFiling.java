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
 * @param signed what came of looking at its signature; null of one from before that was done
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
        @Nullable Signed signed,
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

    /** Whether a package bears the signature of whom it names (署名の検証). */
    public enum Signed {
        /** Whole as it was signed, by whom it names. */
        VALID,
        /** Not signed. */
        NONE,
        /** It was changed since, or the signature is none. */
        BROKEN,
        /** Signed with a certificate that nobody here vouches for, or that was not valid then. */
        UNTRUSTED,
        /** Signed by somebody else. */
        ANOTHER,
        /** There is no authority's certificate here to look at it with. */
        UNCHECKED;

        /** Then nobody is found by it, and a clerk looks. */
        public boolean isBad() {
            return switch (this) {
                case BROKEN, UNTRUSTED, ANOTHER -> true;
                case VALID, NONE, UNCHECKED -> false;
            };
        }
    }

    public enum Cause {
        /** Its signature does not hold. */
        BAD_SIGNATURE,
        /** The service's list says another procedure or time of it than the package itself. */
        NOT_AS_LISTED,
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
