package jp.monobe.procedure.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Given;
import jp.monobe.procedure.model.Part;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, with what a bundle answers for its parts (まとめて申請); what it takes from another
 * answer waits for it.
 */
record Completion(FormPeople people, Answers typed, FormFacts facts) {

    static Answers of(FormRevision form, FormPeople people, Answers typed) {
        var facts = FormFacts.of(form, people.known(), typed, people.today());
        var completion = new Completion(people, typed, facts);
        var all = typed;
        for (var part : form.parts()) {
            all = completion.of(part, all);
        }
        return all;
    }

    private Answers of(Part part, Answers answers) {
        var all = answers;
        for (var given : part.given().entrySet()) {
            for (var each : asked(part, given.getKey())) {
                var person = each.orElse(null);
                if (holds(given.getValue(), person)) {
                    all =
                            all.with(
                                    AnswerKey.of(given.getKey(), person),
                                    answer(given.getValue(), person));
                }
            }
        }
        return all;
    }

    /** About whom the part would ask: about nobody, or each of a group. */
    private List<Optional<String>> asked(Part part, String question) {
        return part.form().steps().stream()
                .filter(step -> step.fields().stream().anyMatch(it -> it.id().equals(question)))
                .findFirst()
                .flatMap(Step::people)
                .map(group ->
                        people.of(group.id()).stream()
                                .map(member -> Optional.of(member.key()))
                                .toList())
                .orElse(List.of(Optional.empty()));
    }

    private boolean holds(Given given, @Nullable String person) {
        return !(given instanceof Given.Where(var holds, _))
                || holds.evaluate(facts.about(person)) == Truth.TRUE;
    }

    private @Nullable Answer answer(Given given, @Nullable String person) {
        return switch (given) {
            case Given.Fixed(var answer) -> answer;
            case Given.SameAs(var field) -> typed.get(AnswerKey.of(field)).orElse(null);
            case Given.BirthOf(var fields) ->
                    youngest(fields.stream().flatMap(field -> chosen(field, person)))
                            .or(() ->
                                    youngest(
                                            fields.stream().flatMap(field -> asked(field, person))))
                            .or(() -> youngest(people.all().stream().filter(same(person))))
                            .map(Answer.Day::new)
                            .orElse(null);
            case Given.Where(_, var inner) -> answer(inner, person);
        };
    }

    private Stream<GroupMember> chosen(String question, @Nullable String person) {
        return asked(question, person)
                .filter(member ->
                        typed.get(AnswerKey.of(question, member.key()))
                                .filter(new Answer.YesNo(true)::equals)
                                .isPresent());
    }

    /** Whom it is asked of; who chose nobody of them is told so, and a clerk as well. */
    private Stream<GroupMember> asked(String question, @Nullable String person) {
        return people.all().stream()
                .filter(member -> typed.get(AnswerKey.of(question, member.key())).isPresent())
                .filter(same(person));
    }

    private static Predicate<GroupMember> same(@Nullable String person) {
        return member -> person == null || member.key().equals(person);
    }

    private static Optional<LocalDate> youngest(Stream<GroupMember> members) {
        return members.map(GroupMember::birthDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
