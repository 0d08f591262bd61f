package jp.monobe.casework.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.monobe.casework.model.Assessment;
import jp.monobe.casework.model.Proposal;
import jp.monobe.document.DocumentSpec;
import jp.monobe.notice.LetterHead;
import jp.monobe.procedure.model.TypedPerson;

/**
 * What is known about cases: by a procedure's own room, or, of every other procedure, by the one
 * that goes by the definition alone.
 */
public interface Assessor {

    /** The catalogue's id of the procedure; empty for the one that judges all others. */
    Optional<String> procedure();

    /** Whom the filing names by hand; they are laid beside the registry. */
    default List<TypedPerson> named(CaseFile file) {
        return file.answers().people();
    }

    /** Whether the filing holds all that a grant needs. */
    boolean canBeGranted(CaseFile file);

    /**
     * Whom a grant binds, each in a word of its own, such as {@code child:<id>}: no two cases that
     * name one word are ever signed at once.
     */
    Set<String> bound(CaseFile file);

    /**
     * The number under which one of them is granted already, otherwise than by this case. Read anew
     * and locked: what another transaction ended a moment ago counts.
     */
    Optional<String> grantedElsewhere(CaseFile file);

    /** Reads the registry for the reason of this case; changes nothing. */
    Assessment assess(CaseFile file);

    /** The decision's notice; the same input gives the same document. */
    DocumentSpec notice(CaseFile file, Proposal decision, LetterHead head);

    /** Writes down what was decided, in the transaction that issues the notice. */
    void decided(CaseFile file, Proposal decision, LocalDate on);
}
