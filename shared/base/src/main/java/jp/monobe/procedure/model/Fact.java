package jp.monobe.procedure.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The closed list of facts beyond the questions themselves (which are written {@code
 * answer.<question>}), each with its type and where it comes from. A definition that names any
 * other does not load.
 */
public sealed interface Fact permits FormFact, FinderFact {

    /** As written in a definition. */
    String factName();

    FactType type();

    String source();

    /** Whether a condition about the people of this group, or about none, can ask for it. */
    boolean isKnownOf(Optional<String> group);

    static Optional<FormFact> ofForms(String name) {
        return named(Arrays.stream(FormFact.values()), name);
    }

    static Optional<FinderFact> ofFinder(String name) {
        return named(Arrays.stream(FinderFact.values()), name);
    }

    private static <F extends Fact> Optional<F> named(Stream<F> facts, String name) {
        return facts.filter(fact -> fact.factName().equals(name)).findFirst();
    }

    /** Numbers as numbers; ISO dates and months, and codes, as text. */
    static int compare(String known, String value) {
        try {
            return new BigDecimal(known).compareTo(new BigDecimal(value));
        } catch (NumberFormatException _) {
            return known.compareTo(value);
        }
    }
}
