package jp.monobe.procedure.finder.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Questions questions;
    private final Family family;
    private final LocalDate today;
    private final Map<AnswerKey, Answer> supposed;
    private final Seen seen;
    private final @Nullable String person;

    /** What was worked out already, of everybody (途中の結果); the same answers give the same. */
    private record Seen(
            Map<AnswerKey, Truth> asked,
            Map<AnswerKey, Optional<String>> values,
            List<Facts> children,
            @Nullable Seen before) {

        /** What was known before stays as it was when more is answered. */
        private static Seen after(@Nullable Seen before) {
            return new Seen(new HashMap<>(), new HashMap<>(), new ArrayList<>(), before);
        }

        private @Nullable Optional<String> value(AnswerKey key) {
            var earlier = before == null ? null : before.value(key);
            return earlier != null && earlier.isPresent() ? earlier : values.get(key);
        }

        private @Nullable Truth asks(AnswerKey key) {
            var earlier = before == null ? null : before.asks(key);
            return earlier != null && earlier != Truth.UNKNOWN ? earlier : asked.get(key);
        }
    }

    private FamilyFacts(
            Questions questions,
            Family family,
            LocalDate today,
            Map<AnswerKey, Answer> supposed,
            Seen seen,
            @Nullable String person) {
        this.questions = questions;
        this.family = family;
        this.today = today;
        this.supposed = supposed;
        this.seen = seen;
        this.person = person;
    }

    public static FamilyFacts of(Questions questions, Family family, LocalDate today) {
        return new FamilyFacts(questions, family, today, Map.of(), Seen.after(null), null);
    }

    /** The same with what is known of one person. */
    public FamilyFacts about(@Nullable String key) {
        return new FamilyFacts(questions, family, today, supposed, seen, key);
    }

    /** As if these open questions had been answered too; asked of what is really known. */
    FamilyFacts supposing(Map<AnswerKey, Answer> more) {
        return new FamilyFacts(questions, family, today, more, Seen.after(seen), person);
    }

    /** The same answers on another day. */
    FamilyFacts on(LocalDate day) {
        return new FamilyFacts(questions, family, day, supposed, Seen.after(null), person);
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
        var known = seen.asks(key);
        if (known != null) {
            return known;
        }
        var sense = question.shownWhen().evaluate(this);
        var asks =
                question.about() == About.PARENTS && Family.PARTNER.equals(person)
                        ? Truth.all(
                                List.of(questions.partner().evaluate(about(null)), sense), it -> it)
                        : sense;
        seen.asked().put(key, asks);
        return asks;
    }

    /** Whether this question makes sense about this person, as far as is known. */
    public boolean makesSense(AnswerKey key) {
        return questions
                .find(key.field())
                .filter(question -> about(key.person()).asks(question) == Truth.TRUE)
                .isPresent();
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
        return group.equals("children") ? children() : parents().<Facts>map(this::about).toList();
    }

    private List<Facts> children() {
        if (seen.children().isEmpty()) {
            family.children().forEach(child -> seen.children().add(about(child.key())));
        }
        return seen.children();
    }

    /** The partner is among them unless it is known that there is none. */
    private Stream<String> parents() {
        return questions.partner().evaluate(about(null)) == Truth.FALSE
                ? Stream.of(Family.YOU)
                : Stream.of(Family.YOU, Family.PARTNER);
    }

    @Override
    public Optional<String> value(String fact) {
        var key = AnswerKey.of(fact, person);
        var known = seen.value(key);
        if (known == null) {
            known = find(fact);
            seen.values().put(key, known);
        }
        return known;
    }

    private Optional<String> find(String fact) {
        return fact.startsWith(ANSWER)
                ? questions.find(fact.substring(ANSWER.length())).flatMap(this::value)
                : Fact.ofFinder(fact).flatMap(this::worked);
    }

    Optional<String> value(FinderQuestion question) {
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
            case CHILD_ORDER_UNDER_18, CHILDREN_UNDER_18, CHILDREN_TO_22, CHILDREN_ATTENDING ->
                    new ChildCounts(this).of(fact).map(FamilyFacts::text);
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

    Optional<Long> measure(FinderFact fact, AnswerKey key) {
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
}
