package jp.monobe.procedure.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * The closed list of facts beyond a form's own fields (written {@code answer.<field-id>}), each
 * with where it comes from. A definition that names any other fact does not load.
 */
public enum Fact {
    /** {@code true} when the registry's packet is there. */
    PREFILLED("prefilled", "packet"),
    /** {@code true} when the packet has the applicant's reading; else {@code false}. */
    CLAIMANT_KANA_KNOWN("claimant.kana-known", "packet"),
    /** {@code true} when the packet shows a spouse in the household; else {@code false}. */
    SPOUSE_IN_HOUSEHOLD("spouse.in-household", "packet"),
    /** How many people of stage CHILD are in the filing, known and typed. */
    CHILDREN_COUNT("children.count", "packet and answers"),
    /** Children and youths together: from three on the 確認書 is needed. */
    COUNTED_CHILDREN("children.counted", "packet and answers"),
    /** {@code true} when today is not past the month of a child's third birthday. */
    ANY_UNDER_THREE("children.any-under-three", "packet and answers"),
    /** In a step over people: {@code REGISTRY} or {@code TYPED}. */
    PERSON_SOURCE("person.source", "packet and answers"),
    /** In a step over people: CHILD, YOUTH or ADULT. */
    PERSON_STAGE("person.stage", "packet and answers"),
    /** In a step over people: the relation's code. */
    PERSON_RELATION("person.relation", "packet and answers");

    private final String name;
    private final String source;

    Fact(String name, String source) {
        this.name = name;
        this.source = source;
    }

    /** As written in a definition. */
    public String factName() {
        return name;
    }

    public String source() {
        return source;
    }

    public static Optional<Fact> named(String name) {
        return Arrays.stream(values()).filter(fact -> fact.name.equals(name)).findFirst();
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
