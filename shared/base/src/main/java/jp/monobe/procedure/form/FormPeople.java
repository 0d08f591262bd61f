package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Stage;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.Truth;
import org.jspecify.annotations.Nullable;

/** The people a form asks about: of the household today, then those typed. */
final class FormPeople {

    private static final int THREE_YEARS = 3;

    private final KnownPeople known;
    private final Answers answers;
    private final LocalDate today;
    private final Map<PeopleGroup, List<GroupMember>> members = new LinkedHashMap<>();
    private final Set<String> first = new HashSet<>();
    private final Map<String, GroupMember> byKey = new HashMap<>();

    /** Conditions ask again and again. */
    private final Map<Stage, Long> counts = new EnumMap<>(Stage.class);

    private @Nullable Optional<Boolean> underThree;

    FormPeople(FormRevision form, KnownPeople known, Answers answers, LocalDate today) {
        this.known = known;
        this.answers = answers;
        this.today = today;
        form.steps().forEach(step -> step.people().ifPresent(group -> gather(group, step)));
    }

    /** Several steps may be about the same people. */
    private void gather(PeopleGroup group, Step step) {
        if (members.containsKey(group)) {
            return;
        }
        first.add(step.id());
        var household =
                known.household().stream()
                        .filter(person -> belongs(person, group))
                        .map(GroupMember::of);
        var typed =
                answers.people().stream()
                        .filter(person -> person.group().equals(group.id()))
                        .map(GroupMember::of);
        var all = Stream.concat(household, typed).toList();
        members.put(group, all);
        all.forEach(person -> byKey.put(person.key(), person));
    }

    private boolean belongs(KnownPerson person, PeopleGroup group) {
        return group.stages().contains(Stage.of(person.birthDate(), today))
                && group.relations().contains(person.relation())
                && isMeant(GroupMember.of(person), group) == Truth.TRUE;
    }

    /** Whether what is true of everybody in a group is true of this one. */
    Truth isMeant(GroupMember person, PeopleGroup group) {
        return group.where().evaluate(new PersonFacts(person, today));
    }

    /** Whether no earlier step is about the same people. */
    boolean isFirstAbout(Step step) {
        return first.contains(step.id());
    }

    KnownPeople known() {
        return known;
    }

    Answers answers() {
        return answers;
    }

    LocalDate today() {
        return today;
    }

    List<GroupMember> of(PeopleGroup group) {
        return members.getOrDefault(group, List.of());
    }

    List<GroupMember> of(String group) {
        return members.keySet().stream()
                .filter(it -> it.id().equals(group))
                .findFirst()
                .map(this::of)
                .orElse(List.of());
    }

    /** Of all groups, each once. */
    Collection<GroupMember> all() {
        return byKey.values();
    }

    Optional<GroupMember> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private Stream<GroupMember> in(Stage stage) {
        return members.entrySet().stream()
                .filter(entry -> entry.getKey().stages().contains(stage))
                .flatMap(entry -> entry.getValue().stream());
    }

    long count(Stage stage) {
        return counts.computeIfAbsent(stage, it -> in(it).map(GroupMember::key).distinct().count());
    }

    /** Empty while no child is named, or one without birth date may yet decide it. */
    Optional<Boolean> anyUnderThree() {
        if (underThree == null) {
            underThree = findUnderThree();
        }
        return underThree;
    }

    private Optional<Boolean> findUnderThree() {
        var births = in(Stage.CHILD).map(child -> Optional.ofNullable(child.birthDate())).toList();
        if (births.stream().flatMap(Optional::stream).anyMatch(this::underThree)) {
            return Optional.of(true);
        }
        return births.isEmpty() || births.contains(Optional.<LocalDate>empty())
                ? Optional.empty()
                : Optional.of(false);
    }

    private boolean underThree(LocalDate birth) {
        return !YearMonth.from(today).isAfter(YearMonth.from(birth).plusYears(THREE_YEARS));
    }
}
