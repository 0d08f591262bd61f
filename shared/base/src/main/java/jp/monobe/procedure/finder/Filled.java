package jp.monobe.procedure.finder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.Stage;

/**
 * What the city's record fills in (市の記録から入れた答え): her children's names and birth dates as answers,
 * and, since she is on it, that she lives here, which she is asked all the same: it does not tell
 * since when. Laid over her own answers while they are read, never mixed into them.
 *
 * @param children of her household, the eldest first, until 22歳年度末
 * @param address as the city's record has it
 */
public record Filled(List<KnownPerson> children, Optional<String> address) {

    /** As purpose of a consent and of a packet. */
    public static final String PROCEDURE = "finder";

    /** Counts up when a packet shows more than it did. */
    public static final String REVISION = "2026-11";

    public static final Filled NOTHING = new Filled(List.of(), Optional.empty());

    private static final String BIRTH = "birth";
    private static final String RESIDENCE = "residence";
    private static final Answer LIVING = new Answer.Chosen("LIVING");
    private static final String CHILD = "CHILD";

    public Filled {
        children = List.copyOf(children);
    }

    /** Of a packet, on a day. */
    public static Filled of(KnownPeople people, LocalDate today) {
        var children =
                people.household().stream()
                        .filter(person -> person.relation().equals(CHILD))
                        .filter(person -> Stage.of(person.birthDate(), today) != Stage.ADULT)
                        .sorted(Comparator.comparing(KnownPerson::birthDate))
                        .limit(Family.MOST_CHILDREN)
                        .toList();
        return new Filled(children, Optional.ofNullable(people.applicant().address()));
    }

    /** A family of these children, of whom nothing was typed. */
    public Family begin() {
        return new Family(
                children.stream().map(it -> new Family.Child(it.key(), "")).toList(),
                Map.of(),
                Set.of());
    }

    /** Hers, with what the record knows where she said nothing. */
    public Family over(Family typed) {
        var answers = new LinkedHashMap<>(typed.answers());
        births().forEach((key, day) -> {
            if (isOf(typed, key) && !typed.isAsked(key)) {
                answers.put(key, day);
            }
        });
        var named =
                typed.children().stream()
                        .map(child ->
                                child.name().isBlank()
                                        ? new Family.Child(child.key(), nameOf(child.key()))
                                        : child)
                        .toList();
        return new Family(named, answers, typed.unknown());
    }

    /** What she herself said of it: what reads as the record has it is not hers. */
    public Family typed(Family shown) {
        var answers = new LinkedHashMap<>(shown.answers());
        births().forEach(answers::remove);
        var children =
                shown.children().stream()
                        .map(child ->
                                child.name().equals(nameOf(child.key()))
                                        ? new Family.Child(child.key(), "")
                                        : child)
                        .toList();
        return new Family(children, answers, shown.unknown());
    }

    /** Whether the record says just this. */
    public boolean says(AnswerKey key, Answer answer) {
        return answer.equals(births().get(key)) || offered(key).filter(answer::equals).isPresent();
    }

    /** What stands in the field when it is first asked; hers only once she goes on. */
    public Optional<Answer> offered(AnswerKey key) {
        return key.equals(AnswerKey.of(RESIDENCE)) && address.isPresent()
                ? Optional.of(LIVING)
                : Optional.empty();
    }

    private Map<AnswerKey, Answer> births() {
        var births = new LinkedHashMap<AnswerKey, Answer>();
        children.forEach(child ->
                births.put(AnswerKey.of(BIRTH, child.key()), new Answer.Day(child.birthDate())));
        return births;
    }

    private static boolean isOf(Family family, AnswerKey key) {
        return family.children().stream().anyMatch(child -> child.key().equals(key.person()));
    }

    /** As families say it: without the family name. */
    private String nameOf(String key) {
        return children.stream()
                .filter(child -> child.key().equals(key))
                .map(child -> given(child.name()))
                .findFirst()
                .orElse("");
    }

    private static String given(String name) {
        int at = Math.max(name.indexOf('\u3000'), name.indexOf(' '));
        return name.substring(at + 1);
    }
}
