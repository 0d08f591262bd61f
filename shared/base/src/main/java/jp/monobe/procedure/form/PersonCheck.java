package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.kernel.Kana;
import jp.monobe.kernel.PersonName;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Stage;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.Truth;
import org.jspecify.annotations.Nullable;

/** Whether the people of a step are there, and those typed are complete and belong on this page. */
record PersonCheck(FormView view, Step step, KnownReadings readings) {

    List<Problem> group() {
        return step.people().stream()
                .filter(group -> view.people(group).size() < group.atLeast())
                .map(group ->
                        FormCheck.error(
                                step,
                                AnswerKey.of("people." + group.id()),
                                "form.people.none",
                                group.noun()))
                .toList();
    }

    List<Problem> of(GroupMember person) {
        return person.isTyped()
                ? step.people().map(group -> typed(group, person)).orElse(List.of())
                : List.of();
    }

    private List<Problem> typed(PeopleGroup group, GroupMember person) {
        var found = new ArrayList<Problem>();
        name(person.name(), person, found);
        kana(person.kana(), person, found);
        birth(group, person, found);
        relation(group, person, found);
        return found;
    }

    private void name(@Nullable String name, GroupMember person, List<Problem> found) {
        if (name == null || name.isBlank()) {
            add(found, person, "person.name", "form.person.name");
            return;
        }
        try {
            var _ = new PersonName(name);
        } catch (IllegalArgumentException _) {
            add(found, person, "person.name", "form.person.name-wrong");
        }
    }

    private void kana(@Nullable String kana, GroupMember person, List<Problem> found) {
        if (kana == null || kana.isBlank()) {
            add(found, person, "person.kana", "form.person.kana");
        } else if (!Kana.isKana(kana)) {
            add(found, person, "person.kana", "form.person.kana-wrong");
        } else if (readings != KnownReadings.NONE && person.name() != null) {
            new KanaCheck(readings, view.known().applicant())
                    .meant(person.name(), kana)
                    .map(meant -> doubt(person, kana, meant))
                    .ifPresent(found::add);
        }
    }

    private Problem doubt(GroupMember person, String kana, String meant) {
        return new Problem(
                step.id(),
                AnswerKey.of("person.kana", person.key()),
                Problem.Weight.WARNING,
                "form.person.kana-doubt",
                List.of(String.valueOf(person.name()), kana, meant));
    }

    private void birth(PeopleGroup group, GroupMember person, List<Problem> found) {
        var birth = person.birthDate();
        if (birth == null) {
            add(found, person, "person.birth-date", "form.person.birth-date");
        } else if (birth.isAfter(view.today())) {
            add(found, person, "person.birth-date", "form.person.birth-date-future");
        } else if (AnswerCheck.isImplausible(birth, view.today())) {
            add(found, person, "person.birth-date", "form.person.birth-date-wrong");
        } else {
            stage(group, person, birth, found);
        }
    }

    /** A child past 18歳年度末 belongs to the page of the older ones, and the other way round. */
    private void stage(
            PeopleGroup group, GroupMember person, LocalDate birth, List<Problem> found) {
        var stage = Stage.of(birth, view.today());
        if (!group.stages().isEmpty() && !group.stages().contains(stage)) {
            boolean elsewhere =
                    view.form().steps().stream()
                            .flatMap(other -> other.people().stream())
                            .anyMatch(other -> other.stages().contains(stage));
            var message =
                    !elsewhere
                            ? "form.person.not-meant"
                            : switch (stage) {
                                case CHILD -> "form.person.is-child";
                                case YOUTH -> "form.person.is-youth";
                                case ADULT -> "form.person.is-adult";
                            };
            add(found, person, "person.birth-date", message);
        } else if (view.isMeant(person, group) == Truth.FALSE) {
            add(found, person, "person.birth-date", "form.person.not-meant");
        }
    }

    private void relation(PeopleGroup group, GroupMember person, List<Problem> found) {
        var relation = person.relation();
        if (relation == null || !group.relations().contains(relation)) {
            add(found, person, "person.relation", "form.person.relation");
        }
    }

    private void add(List<Problem> found, GroupMember person, String part, String message) {
        var noun = step.people().map(PeopleGroup::noun).stream();
        var args = Stream.concat(noun, Stream.ofNullable(person.name())).toArray(String[]::new);
        found.add(FormCheck.error(step, AnswerKey.of(part, person.key()), message, args));
    }
}
