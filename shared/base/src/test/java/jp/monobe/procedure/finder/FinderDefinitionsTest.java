package jp.monobe.procedure.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import jp.monobe.procedure.InvalidDefinition;
import jp.monobe.procedure.catalogue.CityServices;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.internal.FinderReader;
import jp.monobe.procedure.model.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderDefinitionsTest {

    private static final String QUESTIONS =
            """
            questions:
              - {id: birth, about: CHILDREN, kind: day, past: true, label: 誕生日, said: {DAY: 生まれた}}
              - {id: due, about: FAMILY, kind: day, future: true, label: 予定日, said: {DAY: 予定日}}
              - {id: moved-in-on, about: FAMILY, kind: day, past: true, label: いつから, said: {DAY: いつ}}
              - {id: moved-out-on, about: FAMILY, kind: day, past: true, label: いつ, said: {DAY: いつ}}
              - {id: supported, about: CHILDREN, kind: yes-no, label: 面倒, said: {YES: はい, NO: いいえ}}
              - id: lives
                about: CHILDREN
                kind: choice
                label: どこに
                options: [{code: HERE, label: ここ}]
                said: {HERE: ここ}
              - id: babies
                about: FAMILY
                kind: choice
                label: 何人
                options: [{code: ONE, label: 1}]
                said: {ONE: 1}
              - id: place
                about: CHILDREN
                kind: choice
                label: どこで
                options: [{code: HOME, label: 家}]
                said: {HOME: 家}
            """;

    private static final String RULES =
            """
            services:
              vaccination:
                each: children
                lines:
                  '子の年齢: ワクチンごとに年齢が決まっている': {child.age-years: {less: 16}}
                also:
                  家にいる: {changeable: {answer.place: HOME}}
            """;

    private static final Map<String, Service> SERVICES =
            Map.of(
                    "vaccination",
                    Families.finder(Families.NANKOKU)
                            .findings(Family.of(0))
                            .find("vaccination")
                            .orElseThrow()
                            .service());

    private static FinderDefinitions read(String questions, String rules) {
        var reader = new FinderReader("finder/questions.yaml", questions, SERVICES);
        reader.read("finder/national.yaml", rules);
        return reader.definitions();
    }

    @Test
    void readsWhatIsRight() {
        var rule = read(QUESTIONS, RULES).rules().get("vaccination");

        assertThat(rule.about()).isEqualTo(About.CHILDREN);
        assertThat(rule.lines().values())
                .containsExactly(
                        new Reading.Means(
                                new Condition.Compare(
                                        "child.age-years", Condition.Compare.Operator.LESS, "16"),
                                false));
        assertThat(rule.also())
                .containsExactly(
                        new RuleLine(
                                "家にいる",
                                new Reading.Means(new Condition.Is("answer.place", "HOME"), true)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vaccination:           | flying:                  | 2 | No service shown is called flying",
                "child.age-years: {less | child.shoe-size: {less   | 5 | No such fact: child.shoe-size",
                "{less: 16}             | {less: old}              | 5 | old is not a number",
                "{less: 16}             | {under: 16}              | 5 | Unknown comparison: under",
                "place: HOME            | place: MOON              | 7 | MOON is not one of [HOME]",
                "answer.place: HOME     | answer.dream: HOME       | 7 | No question above is called dream",
                "each: children         | each: pet                | 3 | each is children",
                "'子の年齢: ワクチンごとに年齢が決まっている' | 犬を飼っている | 5 | shows no such line: 犬を飼っている",
                "{changeable: {answer.place: HOME}} | MAYBE        | 7 | A condition, OPEN or INFORMS",
            })
    void refusesWhatIsWrongWithFileLineAndReason(
            String right, String wrong, int line, String reason) {
        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> read(QUESTIONS, RULES.replace(right, wrong)))
                .withMessageStartingWith("finder/national.yaml:" + line + ": ")
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said: {HOME: 家}       | said: {MOON: 月}         | A sentence is needed for each of",
                "id: babies             | id: infants              | A rule needs the question babies",
                "about: FAMILY, kind: day, future | about: DOG, kind: day, future | DOG is none of",
            })
    void refusesQuestionsThatAreNotWhole(String right, String wrong, String reason) {
        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> read(QUESTIONS.replace(right, wrong), RULES))
                .withMessageStartingWith("finder/questions.yaml:")
                .withMessageContaining(reason);
    }

    /** Nothing is dropped in silence: who adds a line to a text also says how it is read. */
    @Test
    void readsEveryLineOfEveryServiceShown() {
        for (var city :
                Families.CATALOGUE.cities().stream().map(CityServices::municipality).toList()) {
            assertThat(Families.CATALOGUE.forCity(city).services())
                    .allSatisfy(service ->
                            assertThat(Families.SHIPPED.ruleOf(service).lines().keySet())
                                    .as(service.id())
                                    .containsAll(service.guidance().eligibility()));
        }
    }

    /** A clerk may write a new line at any time: until somebody reads it, the office must look. */
    @Test
    void leavesALineNobodyReadToTheOffice() {
        var service = SERVICES.get("vaccination");
        var rule = read(QUESTIONS, RULES.replaceFirst("(?s)    lines:.*?\n    also", "    also"));

        var lines = rule.ruleOf(service).of(service);

        assertThat(lines)
                .contains(new RuleLine("子の年齢: ワクチンごとに年齢が決まっている", new Reading.Open()))
                .hasSize(service.guidance().eligibility().size() + 1);
    }

    @Test
    void leavesAServiceWithoutRuleToTheOffice() {
        var service = SERVICES.get("vaccination");

        var rule = new FinderDefinitions(Families.SHIPPED.questions(), Map.of()).ruleOf(service);

        assertThat(rule.of(service)).allMatch(line -> line.reading() instanceof Reading.Open);
    }
}
