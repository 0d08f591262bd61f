package jp.monobe.procedure.model;

import java.math.BigDecimal;
import java.util.Optional;

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
        return Optional.ofNullable(FactNames.FORMS.get(name));
    }

    static Optional<FinderFact> ofFinder(String name) {
        return Optional.ofNullable(FactNames.FINDER.get(name));
    }

    /** Numbers as numbers; ISO dates and months, and codes, as text. */
    static int compare(String known, String value) {
        return FactNames.isNumber(known) && FactNames.isNumber(value)
                ? new BigDecimal(known).compareTo(new BigDecimal(value))
                : known.compareTo(value);
    }
}
