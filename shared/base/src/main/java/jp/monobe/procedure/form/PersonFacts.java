package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.Facts;
import jp.monobe.procedure.model.FinderFact;
import jp.monobe.procedure.model.FormFact;
import jp.monobe.procedure.model.Stage;

/** What is known of one person of a form: only facts that are about a person. */
record PersonFacts(GroupMember person, LocalDate today) implements Facts {

    @Override
    public Optional<String> value(String fact) {
        return Fact.ofForms(fact).flatMap(this::value);
    }

    Optional<String> value(FormFact fact) {
        return switch (fact) {
            case PERSON_SOURCE -> Optional.of(person.source().name());
            case PERSON_STAGE -> birth().map(birth -> Stage.of(birth, today).name());
            case PERSON_RELATION -> Optional.ofNullable(person.relation());
            case PERSON_AGE -> measured(FinderFact.CHILD_AGE_YEARS);
            case PERSON_AGE_MONTHS -> measured(FinderFact.CHILD_AGE_MONTHS);
            case PERSON_CLASS_AGE -> measured(FinderFact.CHILD_CLASS_AGE);
            case PREFILLED,
                    CLAIMANT_REPRESENTED,
                    CLAIMANT_KANA_KNOWN,
                    SPOUSE_IN_HOUSEHOLD,
                    CHILDREN_COUNT,
                    COUNTED_CHILDREN,
                    ANY_UNDER_THREE ->
                    Optional.empty();
        };
    }

    private Optional<LocalDate> birth() {
        return Optional.ofNullable(person.birthDate());
    }

    /** Counted as the guided finder counts. */
    private Optional<String> measured(FinderFact how) {
        return birth().map(birth -> Long.toString(how.measure().orElseThrow().of(birth, today)));
    }
}
