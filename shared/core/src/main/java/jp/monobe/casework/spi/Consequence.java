package jp.monobe.casework.spi;

import java.time.LocalDate;
import java.util.Set;

/** A room that keeps what follows from a case of a procedure that is judged by its definition. */
public interface Consequence {

    /** The catalogue's ids. */
    Set<String> procedures();

    /** It was granted, or taken note of; in the transaction that issues the notice. */
    void granted(CaseFile file, LocalDate on);
}
