package jp.monobe.procedure.model;

import java.util.List;

/** What a fact can be, so that a condition which can never hold is refused. */
public sealed interface FactType {

    Truth TRUTH = new Truth();
    Number NUMBER = new Number();
    Date DATE = new Date();

    /** {@code true} or {@code false}. */
    record Truth() implements FactType {}

    /** A whole number, not negative. */
    record Number() implements FactType {}

    /** An ISO date. */
    record Date() implements FactType {}

    /** One of a closed list. */
    record Code(List<String> codes) implements FactType {
        public Code {
            codes = List.copyOf(codes);
        }
    }
}
