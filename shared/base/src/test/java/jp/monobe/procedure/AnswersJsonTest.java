package jp.monobe.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersJsonTest {

    @Test
    void losesNothing() {
        var random = new RandomAnswers(new Random(20261123));

        for (int i = 0; i < 500; i++) {
            var answers = random.answers();
            var people = random.people();

            assertThat(AnswersJson.readAnswers(AnswersJson.write(answers))).isEqualTo(answers);
            assertThat(AnswersJson.readPeople(AnswersJson.write(people))).isEqualTo(people);
        }
    }

    @Test
    void readsWhatLiesInPartsAsOne() {
        var day = AnswersJson.write(Answers.NONE.with(AnswerKey.of("day"), new Answer.Text("a")));
        var name = AnswersJson.write(Answers.NONE.with(AnswerKey.of("name"), new Answer.Text("b")));

        assertThat(AnswersJson.readAll(List.of(name, day)).values())
                .containsExactly(
                        Map.entry(AnswerKey.of("name"), new Answer.Text("b")),
                        Map.entry(AnswerKey.of("day"), new Answer.Text("a")));
        assertThat(AnswersJson.readAll(List.of())).isEqualTo(Answers.NONE);
        assertThatExceptionOfType(UnreadableAnswers.class)
                .isThrownBy(() -> AnswersJson.readAll(List.of(day, "{\"answers\":{}}")))
                .withMessageContaining("$[1]");
    }

    @Test
    void writesTheSameForTheSame() {
        var random = new RandomAnswers(new Random(7));

        for (int i = 0; i < 100; i++) {
            var answers = random.answers();
            var reversed = new LinkedHashMap<AnswerKey, Answer>();
            List.copyOf(answers.values().keySet())
                    .reversed()
                    .forEach(key -> reversed.put(key, answers.get(key).orElseThrow()));

            assertThat(AnswersJson.write(new Answers(reversed, answers.people())))
                    .isEqualTo(AnswersJson.write(answers))
                    .isEqualTo(
                            AnswersJson.write(AnswersJson.readAnswers(AnswersJson.write(answers))));
        }
    }

    @Test
    void writesWhatTheExampleSays() {
        var answers =
                new Answers(Map.of(AnswerKey.of("reason"), new Answer.Chosen("BIRTH")), List.of());

        assertThat(AnswersJson.write(answers))
                .isEqualTo("{\"answers\":{\"reason\":{\"choice\":\"BIRTH\"}},\"people\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'answers':{},'people':[],'x':1}                          | $: unknown: x",
                "{'answers':{}}                                            | $: missing: people",
                "{'answers':{},'answers':{},'people':[]}                   | $: no JSON",
                "{'answers':{},'people':[]} x                              | $: no JSON",
                "[]                                                        | $: an object is expected",
                "{'answers':[],'people':[]}                                | $.answers: an object is expected",
                "{'answers':{},'people':{}}                                | $.people: a list is expected",
                "{'answers':{'a':{'age':3}},'people':[]}                   | $.answers.a: unknown kind of answer: age",
                "{'answers':{'a':{}},'people':[]}                          | $.answers.a: an answer has one kind",
                "{'answers':{'a':{'text':'x','day':'2026-01-01'}},'people':[]} | $.answers.a: an answer has one kind",
                "{'answers':{'@k':{'text':'x'}},'people':[]}               | $.answers: no key of an answer",
                "{'answers':{'a@':{'text':'x'}},'people':[]}               | $.answers: no key of an answer",
                "{'answers':{'a':{'text':3}},'people':[]}                  | $.answers.a.text: a text is expected",
                "{'answers':{'a':{'text':null}},'people':[]}               | $.answers.a.text: a text is expected",
                "{'answers':{'a':{'day':'2026-02-30'}},'people':[]}        | $.answers.a.day: not in its notation",
                "{'answers':{'a':{'month':'2026'}},'people':[]}            | $.answers.a.month: not in its notation",
                "{'answers':{'a':{'yes':'true'}},'people':[]}              | $.answers.a.yes: true or false is expected",
                "{'answers':{'a':{'yen':1.5}},'people':[]}                 | $.answers.a.yen: a whole number is expected",
                "{'answers':{'a':{'yen':99999999999999999999}},'people':[]} | $.answers.a.yen: a whole number is expected",
                "{'answers':{'a':{'yen':-1}},'people':[]}                  | $.answers.a.yen: a negative amount",
                "{'answers':{'a':{'files':['x']}},'people':[]}             | $.answers.a.files[0]: not in its notation",
                "{'answers':{'a':{'account':{'bank':'0001'}}},'people':[]} | $.answers.a.account: missing: branch",
                "{'answers':{},'people':[{'key':'k','group':'g','age':3}]} | $.people[0]: unknown: age",
                "{'answers':{},'people':[{'key':'k'}]}                     | $.people[0]: missing: group",
            })
    void refusesWhatItDoesNotKnowAndSaysWhere(String json, String reason) {
        assertThatExceptionOfType(UnreadableAnswers.class)
                .isThrownBy(() -> AnswersJson.readAnswers(json.replace('\'', '"')))
                .withMessageStartingWith(reason);
    }

    @Test
    void refusesUnknownPropertiesOfKnownPeople() {
        var json =
                "{\"prefilled\":true,\"applicant\":{\"key\":\"k\",\"name\":\"n\",\"kanaOfficial\":true,"
                        + "\"birthDate\":\"2000-01-01\",\"relation\":\"SELF\",\"myNumber\":\"1\"},"
                        + "\"household\":[]}";

        assertThatExceptionOfType(UnreadableAnswers.class)
                .isThrownBy(() -> AnswersJson.readPeople(json))
                .withMessage("$.applicant: unknown: myNumber");
    }
}
