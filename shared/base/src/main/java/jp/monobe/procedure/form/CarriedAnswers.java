package jp.monobe.procedure.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.TypedPerson;

/**
 * What of an earlier filing answers the same questions of a form being filled in now (前の申請からの持ち越し).
 * Days, amounts, files and what is declared for one filing alone are asked anew. Who somebody is
 * never comes from an old packet: answers about people of the household are carried only to those
 * who are in today's.
 */
public final class CarriedAnswers {

    private final FormView earlier;
    private final FormView now;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, TypedPerson> added = new LinkedHashMap<>();

    private CarriedAnswers(FormView earlier, FormView now) {
        this.earlier = earlier;
        this.now = now;
    }

    /**
     * @param earlier as it was handed in
     * @param now as it stands; what is answered there stays
     * @return what is to be added, people first
     */
    public static Answers of(FormView earlier, FormView now) {
        return new CarriedAnswers(earlier, now).carried();
    }

    private Answers carried() {
        now.form().steps().stream()
                .flatMap(step -> step.people().stream())
                .distinct()
                .forEach(this::match);
        var values = new LinkedHashMap<AnswerKey, Answer>();
        earlier.answers()
                .values()
                .forEach((key, answer) ->
                        target(key)
                                .filter(to -> now.answers().get(to).isEmpty())
                                .filter(_ -> isSame(key.field(), answer))
                                .ifPresent(to -> values.put(to, answer)));
        return new Answers(values, List.copyOf(added.values()));
    }

    private Optional<AnswerKey> target(AnswerKey key) {
        if (stepOf(now, key.field()).isEmpty()) {
            return Optional.empty();
        }
        return key.person() == null
                ? Optional.of(key)
                : Optional.ofNullable(people.get(key.person()))
                        .map(person -> AnswerKey.of(key.field(), person));
    }

    /** Whom of today's group somebody of the earlier one is. */
    private void match(PeopleGroup group) {
        earlier.people(group.id()).forEach(person -> match(group, person));
    }

    private void match(PeopleGroup group, GroupMember person) {
        now.people(group).stream()
                .filter(other -> isSame(person, other))
                .findFirst()
                .ifPresentOrElse(
                        other -> people.put(person.key(), other.key()),
                        () -> {
                            if (person.isTyped() && mayJoin(group, person)) {
                                people.put(person.key(), person.key());
                                added.put(person.key(), typed(group, person));
                            }
                        });
    }

    private static boolean isSame(GroupMember one, GroupMember other) {
        return !one.isTyped() && !other.isTyped()
                ? one.key().equals(other.key())
                : one.name() != null
                        && one.birthDate() != null
                        && one.name().equals(other.name())
                        && one.birthDate().equals(other.birthDate());
    }

    /** Nobody whom the city knows by now is typed again, nor who has grown out of the group. */
    private boolean mayJoin(PeopleGroup group, GroupMember person) {
        var birth = person.birthDate();
        return group.typing()
                && person.name() != null
                && birth != null
                && group.mayHold(birth, now.today())
                && household().noneMatch(other -> isSame(person, other));
    }

    private Stream<KnownPerson> household() {
        return Stream.concat(Stream.of(now.known().applicant()), now.known().household().stream());
    }

    private static boolean isSame(GroupMember one, KnownPerson other) {
        return other.name().equals(one.name()) && other.birthDate().equals(one.birthDate());
    }

    private static TypedPerson typed(PeopleGroup group, GroupMember person) {
        var relation = person.relation();
        return new TypedPerson(
                person.key(),
                group.id(),
                person.name(),
                person.kana(),
                person.birthDate(),
                relation != null && group.relations().contains(relation) ? relation : null);
    }

    private boolean isSame(String id, Answer answer) {
        var was = stepOf(earlier, id);
        var is = stepOf(now, id);
        return was.isPresent()
                && is.isPresent()
                && was.get()
                        .people()
                        .map(PeopleGroup::id)
                        .equals(is.get().people().map(PeopleGroup::id))
                && isCarried(field(was.get(), id), field(is.get(), id), answer);
    }

    private static boolean isCarried(Field was, Field is, Answer answer) {
        return !is.common().anew()
                && SameQuestion.fits(was, is, answer)
                && switch (is) {
                    case Field.Day _ -> is.id().endsWith("birth-date");
                    case Field.Text _,
                            Field.Choice _,
                            Field.Several _,
                            Field.YesNo _,
                            Field.Account _ ->
                            true;
                    case Field.Month _,
                            Field.Count _,
                            Field.Time _,
                            Field.Amount _,
                            Field.Attachment _,
                            Field.Note _ ->
                            false;
                };
    }

    private static Optional<Step> stepOf(FormView view, String field) {
        return view.form().steps().stream()
                .filter(step -> step.fields().stream().anyMatch(it -> it.id().equals(field)))
                .findFirst();
    }

    private static Field field(Step step, String id) {
        return Objects.requireNonNull(
                step.fields().stream().filter(it -> it.id().equals(id)).findFirst().orElse(null));
    }
}
