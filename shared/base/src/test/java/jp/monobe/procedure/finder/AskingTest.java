package jp.monobe.procedure.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** In whatever order things are asked, the result is the same; and nothing is asked in vain. */
class AskingTest {

    private static final int FEW = 6;

    private final Finder finder = Families.finder(Families.NANKOKU);

    /** All that somebody would answer, whether it is asked or not; now and then わからない. */
    private static final class Somebody {

        private final Random random;
        private final Map<AnswerKey, Answer> answers = new HashMap<>();

        private Somebody(long seed) {
            random = new Random(seed);
        }

        private Family answers(AnswerKey key, Family family) {
            return random(key) == 0
                    ? family.notKnowing(key)
                    : family.with(key, answers.computeIfAbsent(key, this::answer));
        }

        /** The same for a question whenever it is asked. */
        private int random(AnswerKey key) {
            return Math.floorMod(key.toString().hashCode(), 11);
        }

        private Answer answer(AnswerKey key) {
            return switch (Families.SHIPPED.questions().get(key.field()).field()) {
                case Field.Choice choice -> {
                    var options = choice.options();
                    yield new Answer.Chosen(options.get(random.nextInt(options.size())).code());
                }
                case Field.YesNo _ -> new Answer.YesNo(random.nextBoolean());
                case Field.Day day ->
                        new Answer.Day(
                                day.futureAllowed()
                                        ? Families.TODAY.plusDays(random.nextInt(-20, 200))
                                        : Families.TODAY.minusDays(random.nextInt(8_000)));
                default -> throw new IllegalStateException();
            };
        }
    }

    @RepeatedTest(FEW)
    void orderNeverChangesTheResult(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        var somebody = new Somebody(seed);
        var children = (int) (seed % 3);

        var best = asked(children, somebody, null);
        var other = asked(children, somebody, new Random(seed));
        var another = asked(children, somebody, new Random(seed + 99));

        assertThat(result(other)).isEqualTo(result(best));
        assertThat(result(another)).isEqualTo(result(best));
    }

    /** The best page first, or any that is open. */
    private Family asked(
            int children, Somebody somebody, @org.jspecify.annotations.Nullable Random any) {
        var family = Family.of(children);
        for (var pages = finder.open(family); !pages.isEmpty(); pages = finder.open(family)) {
            var page = pages.get(any == null ? 0 : any.nextInt(pages.size()));
            for (var key : page.keys()) {
                family = somebody.answers(key, family);
            }
        }
        return family;
    }

    /**
     * Who gets what, until when, how much; a near miss counts as a miss, for it tells what was
     * asked.
     */
    private Map<String, Object> result(Family family) {
        var all = new HashMap<String, Object>();
        for (var finding : finder.findings(family).all()) {
            var matches =
                    finding.matches().stream()
                            .map(match -> match.child() + " " + settled(match.outcome()))
                            .toList();
            all.put(
                    finding.service().id(),
                    List.of(
                            matches,
                            finding.due().map(Deadline::day),
                            finding.worth().map(Worth::amount)));
        }
        return all;
    }

    private static Outcome settled(Outcome outcome) {
        return outcome == Outcome.NEAR ? Outcome.MISS : outcome;
    }

    @Test
    void asksTheSameInTheSameOrder() {
        var family = Families.of("residence=LIVING; birth@c1=2025-02-02; birth@c2=2018-05-05");

        var once = finder.open(family);
        var again = Families.finder(Families.NANKOKU).open(family);

        assertThat(again)
                .extracting(NextPage::id)
                .isEqualTo(once.stream().map(NextPage::id).toList());
        assertThat(once)
                .extracting(page -> page.services().size())
                .isSortedAccordingTo(Collections.reverseOrder());
    }

    /**
     * Whoever has answered everything is asked no more, and a question settled is not asked at all.
     */
    @Test
    void endsWhenNothingMatters() {
        var family = asked(2, new Somebody(5), null);

        assertThat(finder.open(family)).isEmpty();
        assertThat(finder.findings(family).left())
                .isLessThanOrEqualTo(finder.findings(Family.of(2)).left());
    }

    /**
     * Brute force: with all answers to all other open questions, or none, does one answer matter?
     */
    @Test
    void asksOnlyWhatSomeAnswerChanges() {
        var family =
                Families.of(
                        "residence=LIVING; birth@c1=2025-02-02; single=SINGLE; carer=PARENT;"
                                + " parent-disabled=false; allowance=NO; tax=TAXED; welfare=false;"
                                + " insurance=EMPLOYEE; disability@c1=NONE; illness@c1=NONE;"
                                + " lives@c1=TOGETHER; grant-first=false; pregnant=false");
        var open =
                finder.open(family).stream()
                        .flatMap(page -> page.keys().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(open).isNotEmpty().hasSizeLessThan(12);
        for (var key : open) {
            assertThat(isInVain(key, open, family)).as(key.toString()).isFalse();
        }
    }

    @Test
    void wouldNoticeAQuestionInVain() {
        var family =
                Families.of(
                        "residence=ELSEWHERE; birth@c1=2025-02-02; single=COUPLE; pregnant=false");

        assertThat(isInVain(AnswerKey.of("allowance"), Set.of(), family)).isTrue();
    }

    private boolean isInVain(AnswerKey key, Set<AnswerKey> open, Family family) {
        var others = new ArrayList<>(open);
        others.remove(key);
        return others.stream()
                .flatMap(other -> answers(other).stream().map(answer -> family.with(other, answer)))
                .collect(() -> new ArrayList<>(List.of(family)), ArrayList::add, ArrayList::addAll)
                .stream()
                .noneMatch(supposed -> changes(key, supposed));
    }

    private boolean changes(AnswerKey key, Family family) {
        var before = result(family);
        return answers(key).stream()
                .anyMatch(answer -> !result(family.with(key, answer)).equals(before));
    }

    private static List<Answer> answers(AnswerKey key) {
        return switch (Families.SHIPPED.questions().get(key.field()).field()) {
            case Field.Choice choice ->
                    choice.options().stream()
                            .<Answer>map(option -> new Answer.Chosen(option.code()))
                            .toList();
            case Field.YesNo _ -> List.of(new Answer.YesNo(true), new Answer.YesNo(false));
            default -> List.of(new Answer.Day(LocalDate.of(2026, 11, 20)));
        };
    }
}
