package jp.monobe.procedure.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The people a step repeats over: those the registry knows in these stages of life, and those the
 * person types where {@code typing} is allowed (living elsewhere, unknown to the registry).
 *
 * @param noun what one of them is called on the page, such as 児童
 * @param relations codes a person of the group can have, e.g. CHILD, GRANDCHILD, OTHER; who in the
 *     household has another relation (a spouse of 20) is not of the group
 * @param where what is true of everybody in it besides, such as an age; asks about the person alone
 * @param atLeast how many are needed for the filing to make sense; 0 or 1
 */
public record PeopleGroup(
        String id,
        String noun,
        List<Stage> stages,
        boolean typing,
        List<String> relations,
        Condition where,
        int atLeast) {

    public PeopleGroup {
        stages = List.copyOf(stages);
        relations = List.copyOf(relations);
    }

    public PeopleGroup(
            String id,
            String noun,
            List<Stage> stages,
            boolean typing,
            List<String> relations,
            int atLeast) {
        this(id, noun, stages, typing, relations, new Condition.Always(), atLeast);
    }

    /** Whether somebody born then is in the group's stages of life; a group without is for all. */
    public boolean mayHold(LocalDate birthDate, LocalDate today) {
        return stages.isEmpty() || stages.contains(Stage.of(birthDate, today));
    }

    /** Of the id alone: groups are looked up again and again, and a condition is deep. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
