package jp.monobe.procedure.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Rules made up at random over four questions, held against trying out everything. */
class StakesByForceTest {

    private static final List<String> IDS = List.of("a", "b", "c", "d");
    private static final Questions QUESTIONS =
            new Questions(
                    IDS.stream().map(StakesByForceTest::question).toList(), new Condition.Always());

    private static FinderQuestion question(String id) {
        // Whether d makes sense hangs on a.
        var when = id.equals("d") ? new Condition.Is("answer.a", "true") : new Condition.Always();
        var field = new Field.YesNo(new Field.Common(id, id, "", true, when));
        return new FinderQuestion(About.FAMILY, field, Map.of(), Optional.empty());
    }

    @RepeatedTest(60)
    void agreesWithTryingEverything(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var service = Families.CATALOGUE.national().forAll().find("school-lunch-fee").orElseThrow();
        var rule =
                new FinderRule(
                        service.id(),
                        About.FAMILY,
                        service.guidance().eligibility().stream()
                                .collect(Collectors.toMap(it -> it, _ -> new Reading.Informs())),
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(at -> new RuleLine("line " + at, reading(random)))
                                .toList(),
                        Optional.empty());
        var only = new FinderDefinitions(QUESTIONS, Map.of(service.id(), rule));
        var finder =
                Finder.of(
                        only,
                        Families.CATALOGUE.national().forAll(),
                        Families.TODAY,
                        Families.WEEKDAYS);
        var family = begun(random);

        var asked = finder.open(family).stream().map(NextPage::id).collect(Collectors.toSet());

        assertThat(asked).isEqualTo(byForce(finder, service.id(), family));
    }

    private static Family begun(Random random) {
        var family = Family.of(0);
        for (var id : IDS) {
            family =
                    switch (random.nextInt(6)) {
                        case 0 ->
                                family.with(
                                        AnswerKey.of(id), new Answer.YesNo(random.nextBoolean()));
                        case 1 -> family.notKnowing(AnswerKey.of(id));
                        default -> family;
                    };
        }
        return family;
    }

    private static Reading reading(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Reading.HoldsIf(condition(random, 2));
            case 1 -> random.nextInt(4) == 0 ? new Reading.Open() : new Reading.Informs();
            default -> new Reading.Means(condition(random, 3), false);
        };
    }

    private static Condition condition(Random random, int deep) {
        return switch (deep == 0 ? 3 : random.nextInt(4)) {
            case 0 ->
                    new Condition.And(
                            List.of(condition(random, deep - 1), condition(random, deep - 1)));
            case 1 ->
                    new Condition.Or(
                            List.of(condition(random, deep - 1), condition(random, deep - 1)));
            case 2 -> new Condition.Not(condition(random, deep - 1));
            default ->
                    new Condition.Is(
                            "answer." + IDS.get(random.nextInt(IDS.size())),
                            Boolean.toString(random.nextBoolean()));
        };
    }

    /**
     * A question matters if, with the others answered or not, one answer to it settles the rule.
     */
    private static Set<String> byForce(Finder finder, String service, Family family) {
        return IDS.stream()
                .filter(id -> !family.isAsked(AnswerKey.of(id)))
                .filter(id -> !id.equals("d") || isTrue(family, "a"))
                .filter(id ->
                        supposed(id, family).stream()
                                .anyMatch(other -> settles(finder, service, id, other)))
                .collect(Collectors.toSet());
    }

    private static boolean isTrue(Family family, String id) {
        return family.get(AnswerKey.of(id)).equals(Optional.of(new Answer.YesNo(true)));
    }

    private static boolean settles(Finder finder, String service, String id, Family family) {
        return outcome(finder, service, family) == Outcome.MAY
                && List.of(true, false).stream()
                        .map(yes -> family.with(AnswerKey.of(id), new Answer.YesNo(yes)))
                        .anyMatch(more -> outcome(finder, service, more) != Outcome.MAY);
    }

    private static Outcome outcome(Finder finder, String service, Family family) {
        return finder.findings(family).find(service).orElseThrow().outcome();
    }

    private static List<Family> supposed(String id, Family family) {
        var all = new ArrayList<Family>(List.of(family));
        for (var other : IDS) {
            if (!other.equals(id) && !family.isAsked(AnswerKey.of(other))) {
                for (var one : List.copyOf(all)) {
                    all.add(one.with(AnswerKey.of(other), new Answer.YesNo(true)));
                    all.add(one.with(AnswerKey.of(other), new Answer.YesNo(false)));
                }
            }
        }
        return all;
    }
}
