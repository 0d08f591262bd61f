package jp.monobe.procedure.finder.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.FinderFact;

/** What hangs on all children of a family together (子の数と順); not known while one is not. */
record ChildCounts(FamilyFacts facts) {

    private static final Set<String> ATTENDED = Set.of("NURSERY", "KINDERGARTEN");
    private static final int YEARS_OF_CHILDHOOD = 18;
    private static final int LAST_CLASS_COUNTED = 21;

    Optional<Long> of(FinderFact fact) {
        return switch (fact) {
            case CHILD_ORDER_UNDER_18 -> order();
            case CHILDREN_UNDER_18 -> count(FinderFact.CHILD_AGE_YEARS, YEARS_OF_CHILDHOOD - 1);
            case CHILDREN_TO_22 -> count(FinderFact.CHILD_CLASS_AGE, LAST_CLASS_COUNTED);
            case CHILDREN_ATTENDING -> attending();
            default -> throw new IllegalArgumentException("Not about all children: " + fact);
        };
    }

    private Optional<Long> count(FinderFact fact, int atMost) {
        long counted = 0;
        for (var child : facts.family().children()) {
            var value = facts.measure(fact, AnswerKey.of(fact.source(), child.key()));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            counted += value.get() <= atMost ? 1 : 0;
        }
        return Optional.of(counted);
    }

    private Optional<Long> attending() {
        var name = "answer." + FinderFact.CHILDREN_ATTENDING.source();
        long counted = 0;
        for (var child : facts.family().children()) {
            var place = facts.about(child.key()).value(name);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            counted += ATTENDED.contains(place.get()) ? 1 : 0;
        }
        return Optional.of(counted);
    }

    private Optional<Long> order() {
        var person = facts.person();
        var mine = Optional.ofNullable(person).flatMap(facts::birth);
        if (mine.isEmpty() || count(FinderFact.CHILD_AGE_YEARS, 0).isEmpty()) {
            return Optional.empty();
        }
        if (!isUnder18(mine.get())) {
            return Optional.of(0L);
        }
        var elder =
                facts.family().children().stream()
                        .map(Family.Child::key)
                        .filter(child -> !child.equals(person))
                        .flatMap(child -> facts.birth(child).stream())
                        .filter(birth -> isUnder18(birth) && birth.isBefore(mine.get()));
        return Optional.of(1 + elder.count());
    }

    private boolean isUnder18(LocalDate birth) {
        return FinderFact.CHILD_AGE_YEARS
                .measure()
                .map(measure -> measure.of(birth, facts.today()) < YEARS_OF_CHILDHOOD)
                .orElse(false);
    }
}
