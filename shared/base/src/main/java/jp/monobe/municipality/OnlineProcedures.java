package jp.monobe.municipality;

import java.util.List;
import java.util.Optional;

/** The procedures a city takes online. */
public record OnlineProcedures(List<Entry> procedures) {

    /** What shows who files (amendment 8): nothing, the sign-in, or a signature on the document. */
    public enum Signature {
        NONE,
        AUTH_ONLY,
        SIGN
    }

    /** One procedure by its catalogue id. */
    public record Entry(String procedure, Signature signature) {}

    public OnlineProcedures {
        procedures = List.copyOf(procedures);
    }

    public Optional<Entry> find(String procedure) {
        return procedures.stream().filter(entry -> entry.procedure().equals(procedure)).findFirst();
    }
}
