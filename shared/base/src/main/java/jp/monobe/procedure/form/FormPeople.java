package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Stage;
import jp.monobe.procedure.model.Step;

/** The people a form asks about: of the household today, then those typed. */
record FormPeople(FormRevision form, KnownPeople known, Answers answers, LocalDate today) {

    private static final int THREE_YEARS = 3;

    List<GroupMember> of(PeopleGroup group) {
        var household =
                known.household().stream()
                        .filter(person -> belongs(person, group))
                        .map(GroupMember::of);
        var typed =
                answers.people().stream()
                        .filter(person -> person.group().equals(group.id()))
                        .map(GroupMember::of);
        return Stream.concat(household, typed).toList();
    }

    private boolean belongs(KnownPerson person, PeopleGroup group) {
        return group.stages().contains(Stage.of(person.birthDate(), today))
                && group.relations().contains(person.relation());
    }

    private Stream<PeopleGroup> groups() {
        return form.steps().stream().map(Step::people).flatMap(Optional::stream).distinct();
    }

    Optional<PeopleGroup> group(String id) {
        return groups().filter(group -> group.id().equals(id)).findFirst();
    }

    private Stream<GroupMember> in(Stage stage) {
        return groups().filter(group -> group.stages().contains(stage))
                .flatMap(g -> of(g).stream());
    }

    long count(Stage stage) {
        return in(stage).map(GroupMember::key).distinct().count();
    }

    /** Empty while no child is named, or one without birth date may yet decide it. */
    Optional<Boolean> anyUnderThree() {
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

    Optional<GroupMember> find(String key) {
        return groups().flatMap(group -> of(group).stream())
                .filter(person -> person.key().equals(key))
                .findFirst();
    }
}
