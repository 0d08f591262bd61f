package jp.monobe.procedure.model;

import java.util.List;
import java.util.Optional;

/** What a form's conditions may ask beyond its own fields. */
public enum FormFact implements Fact {
    /** {@code true} when the registry's packet is there. */
    PREFILLED("prefilled", FactType.TRUTH, "packet"),
    /** {@code true} when the packet has the applicant's reading; else {@code false}. */
    CLAIMANT_KANA_KNOWN("claimant.kana-known", FactType.TRUTH, "packet"),
    /** {@code true} when a legal representative files for the applicant; else {@code false}. */
    CLAIMANT_REPRESENTED("claimant.represented", FactType.TRUTH, "how the draft was begun"),
    /** {@code true} when the packet shows a spouse in the household; else {@code false}. */
    SPOUSE_IN_HOUSEHOLD("spouse.in-household", FactType.TRUTH, "packet"),
    /** How many people of stage CHILD are in the filing, known and typed. */
    CHILDREN_COUNT("children.count", FactType.NUMBER, "packet and answers"),
    /** Children and youths together: from three on the 確認書 is needed. */
    COUNTED_CHILDREN("children.counted", FactType.NUMBER, "packet and answers"),
    /** {@code true} when today is not past the month of a child's third birthday. */
    ANY_UNDER_THREE("children.any-under-three", FactType.TRUTH, "packet and answers"),
    /** In a step over people: {@code REGISTRY} or {@code TYPED}. */
    PERSON_SOURCE(
            "person.source", new FactType.Code(List.of("REGISTRY", "TYPED")), "packet and answers"),
    /** In a step over people: CHILD, YOUTH or ADULT. */
    PERSON_STAGE(
            "person.stage",
            new FactType.Code(List.of("CHILD", "YOUTH", "ADULT")),
            "packet and answers"),
    /** In a step over people: the relation's code. */
    PERSON_RELATION(
            "person.relation", new FactType.Code(PersonRelation.CODES), "packet and answers"),
    /** In a step over people: full years today. */
    PERSON_AGE("person.age", FactType.NUMBER, "packet and answers"),
    /** In a step over people: full months today. */
    PERSON_AGE_MONTHS("person.age-months", FactType.NUMBER, "packet and answers"),
    /** In a step over people: age on 1 April of this fiscal year (歳児クラス); born later, 0. */
    PERSON_CLASS_AGE("person.class-age", FactType.NUMBER, "packet and answers");

    private final String factName;
    private final FactType type;
    private final String source;

    FormFact(String factName, FactType type, String source) {
        this.factName = factName;
        this.type = type;
        this.source = source;
    }

    @Override
    public String factName() {
        return factName;
    }

    @Override
    public FactType type() {
        return type;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public boolean isKnownOf(Optional<String> group) {
        return group.isPresent() || !factName.startsWith("person.");
    }
}
