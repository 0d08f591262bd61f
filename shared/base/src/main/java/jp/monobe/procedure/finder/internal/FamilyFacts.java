package jp.monobe.procedure.finder.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.monobe.procedure.finder.About;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.finder.FinderQuestion;
import jp.monobe.procedure.finder.Questions;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Fact;
import jp.monobe.procedure.model.Facts;
import jp.monobe.procedure.model.FinderFact;
import jp.monobe.procedure.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a family on a day. A question that makes no sense for it is answered by nothing,
 * whatever was typed earlier; one not answered yet, or by わからない, is not known.
 */
public final class FamilyFacts implements Facts {

    private static final String NOTHING = "";
    private static final String ANSWER = "answer.";
    private static final Set<String> ATTENDED = Set.of("NURSERY", "KINDERGARTEN");
    private static final int YEARS_OF_CHILDHOOD = 18;
    private static final int LAST_CLASS_COUNTED = 21;

    private final Questions questions;
    private final Family family;
    private final LocalDate today;
    private final Map<AnswerKey, Answer> supposed;
    private final Map<AnswerKey, Truth> asked;
    private final @Nullable String person;

    private FamilyFacts(
            Questions questions,
            Family family,
            LocalDate today,
            Map<AnswerKey, Answer> supposed,
            Map<AnswerKey, Truth> asked,
            @Nullable String person) {
        this.questions = questions;
        this.family = family;
        this.today = today;
        this.supposed = supposed;
        this.asked = asked;
        this.person = person;
    }

    public static FamilyFacts of(Questions questions, Family family, LocalDate today) {
        return new FamilyFacts(questions, family, today, Map.of(), new HashMap<>(), null);
    }

    /** The same with what is known of one person. */
    public FamilyFacts about(@Nullable String key) {
        return new FamilyFacts(questions, family, today, supposed, asked, key);
    }

    /** As if these had been answered too. */
    FamilyFacts supposing(Map<AnswerKey, Answer> more) {
        return new FamilyFacts(questions, family, today, more, new HashMap<>(), person);
    }

    /** The same answers on another day. */
    FamilyFacts on(LocalDate day) {
        return new FamilyFacts(questions, family, day, supposed, new HashMap<>(), person);
    }

    Questions questions() {
        return questions;
    }

    Family family() {
        return family;
    }

    LocalDate today() {
        return today;
    }

    @Nullable String person() {
        return person;
    }

    AnswerKey keyOf(FinderQuestion question) {
        return AnswerKey.of(question.id(), question.about() == About.FAMILY ? null : person);
    }

    /** Whether it makes sense to ask; not known while that hangs on something not known. */
    public Truth asks(FinderQuestion question) {
        var key = keyOf(question);
        var known = asked.get(key);
        if (known != null) {
            return known;
        }
        var sense = question.shownWhen().evaluate(this);
        var asks =
                question.about() == About.PARENTS && Family.PARTNER.equals(person)
                        ? Truth.all(Stream.of(questions.partner().evaluate(about(null)), sense))
                        : sense;
        asked.put(key, asks);
        return asks;
    }

    /** Whether this question makes sense about this person, as far as is known. */
    public boolean makesSense(AnswerKey key) {
        return questions
                .find(key.field())
                .filter(question -> about(key.person()).asks(question) == Truth.TRUE)
                .isPresent();
    }

    /** All that is known of somebody; equal for people who cannot be told apart by it. */
    Object profile(@Nullable String key) {
        if (key == null) {
            return "";
        }
        var known = new HashMap<String, Object>();
        family.answers()
                .forEach((about, answer) -> {
                    if (key.equals(about.person())) {
                        known.put(about.field(), answer);
                    }
                });
        family.unknown().stream()
                .filter(about -> key.equals(about.person()))
                .forEach(about -> known.put(about.field(), Truth.UNKNOWN));
        return List.of(key.equals(person), key.equals(Family.PARTNER), known);
    }

    Optional<Answer> answer(AnswerKey key) {
        var answer = supposed.get(key);
        return answer == null ? family.get(key) : Optional.of(answer);
    }

    boolean isOpen(AnswerKey key) {
        return !supposed.containsKey(key) && !family.isAsked(key);
    }

    @Override
    public List<Facts> people(String group) {
        var keys =
                group.equals("children")
                        ? family.children().stream().map(Family.Child::key)
                        : parents();
        return keys.<Facts>map(this::about).toList();
    }

    /** The partner is among them unless it is known that there is none. */
    private Stream<String> parents() {
        return questions.partner().evaluate(about(null)) == Truth.FALSE
                ? Stream.of(Family.YOU)
                : Stream.of(Family.YOU, Family.PARTNER);
    }

    @Override
    public Optional<String> value(String fact) {
        return fact.startsWith(ANSWER)
                ? questions.find(fact.substring(ANSWER.length())).flatMap(this::value)
                : Fact.ofFinder(fact).flatMap(this::worked);
    }

    private Optional<String> value(FinderQuestion question) {
        return switch (asks(question)) {
            case FALSE -> Optional.of(NOTHING);
            case UNKNOWN -> Optional.empty();
            case TRUE -> answer(keyOf(question)).map(FamilyFacts::text);
        };
    }

    private static String text(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var code) -> code;
            case Answer.YesNo(var yes) -> Boolean.toString(yes);
            case Answer.Day(var day) -> day.toString();
            default -> throw new IllegalStateException("The finder asks for no such answer");
        };
    }

    private Optional<String> worked(FinderFact fact) {
        return switch (fact) {
            case CHILD_ORDER_UNDER_18 -> order().map(FamilyFacts::text);
            case CHILDREN_UNDER_18 ->
                    count(FinderFact.CHILD_AGE_YEARS, YEARS_OF_CHILDHOOD - 1)
                            .map(FamilyFacts::text);
            case CHILDREN_TO_22 ->
                    count(FinderFact.CHILD_CLASS_AGE, LAST_CLASS_COUNTED).map(FamilyFacts::text);
            case CHILDREN_ATTENDING -> attending().map(FamilyFacts::text);
            case CHILD_AGE_MONTHS,
                    CHILD_AGE_YEARS,
                    CHILD_CLASS_AGE,
                    DUE_IN_WEEKS,
                    DUE_IN_MONTHS,
                    MOVED_IN_MONTHS ->
                    measured(fact);
        };
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    private Optional<String> measured(FinderFact fact) {
        var question = questions.get(fact.source());
        return switch (asks(question)) {
            case FALSE -> Optional.of(NOTHING);
            case UNKNOWN -> Optional.empty();
            case TRUE -> measure(fact, keyOf(question)).map(FamilyFacts::text);
        };
    }

    private Optional<Long> measure(FinderFact fact, AnswerKey key) {
        return day(key).flatMap(day -> fact.measure().map(measure -> measure.of(day, today)));
    }

    /** The date answered there, if one was. */
    public Optional<LocalDate> day(AnswerKey key) {
        return answer(key)
                .filter(Answer.Day.class::isInstance)
                .map(answer -> ((Answer.Day) answer).value());
    }

    public Optional<LocalDate> birth(String child) {
        return day(AnswerKey.of(FinderFact.CHILD_AGE_MONTHS.source(), child));
    }

    private Optional<Long> count(FinderFact fact, int atMost) {
        var question = questions.get(fact.source());
        var values =
                family.children().stream()
                        .map(child -> measure(fact, AnswerKey.of(question.id(), child.key())))
                        .toList();
        return values.contains(Optional.<Long>empty())
                ? Optional.empty()
                : Optional.of(
                        values.stream()
                                .flatMap(Optional::stream)
                                .filter(value -> value <= atMost)
                                .count());
    }

    private Optional<Long> attending() {
        var question = questions.get(FinderFact.CHILDREN_ATTENDING.source());
        var places =
                family.children().stream()
                        .map(child -> about(child.key()).value(question))
                        .toList();
        return places.contains(Optional.<String>empty())
                ? Optional.empty()
                : Optional.of(
                        places.stream()
                                .flatMap(Optional::stream)
                                .filter(ATTENDED::contains)
                                .count());
    }

    private Optional<Long> order() {
        var mine = Optional.ofNullable(person).flatMap(this::birth);
        if (mine.isEmpty() || count(FinderFact.CHILD_AGE_YEARS, 0).isEmpty()) {
            return Optional.empty();
        }
        if (!isUnder18(mine.get())) {
            return Optional.of(0L);
        }
        var elder =
                family.children().stream()
                        .filter(child -> !child.key().equals(person))
                        .flatMap(child -> birth(child.key()).stream())
                        .filter(birth -> isUnder18(birth) && birth.isBefore(mine.get()));
        return Optional.of(1 + elder.count());
    }

    private boolean isUnder18(LocalDate birth) {
        return FinderFact.CHILD_AGE_YEARS
                .measure()
                .map(measure -> measure.of(birth, today) < YEARS_OF_CHILDHOOD)
                .orElse(false);
    }
}
