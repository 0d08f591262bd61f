package jp.monobe.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FinderApiTest extends ApiTest {

    private static final String FINDER = "/api/v1/finder?municipality=392049";
    private static final String MOVED =
            """
            {"children": 2, "answers": {"residence": "MOVED_IN", "birth@c1": "2021-03-03",
             "birth@c2": "2025-02-02", "pregnant": false, "single": "COUPLE", "carer": "PARENT",
             "allowance": "BEFORE", "public-servant": false, "lives@c1": "TOGETHER",
             "lives@c2": "TOGETHER", "moved-out-on": "2026-11-20", "moved-in-on": "2026-11-21",
             "tax": null}}
            """;

    private JsonNode service(JsonNode answer, String id) {
        return StreamSupport.stream(answer.path("services").spliterator(), false)
                .filter(it -> it.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsWithDeadlineAmountAndReasons() throws Exception {
        var sent = post(FINDER, MOVED);

        var answer = read(sent);
        var claim = service(answer, "child-allowance-claim");
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(claim.path("outcome").asString()).isEqualTo("hit");
        assertThat(claim.at("/deadline/day").asString()).isEqualTo("2026-12-07");
        assertThat(claim.at("/expected/yen").asInt()).isEqualTo(25_000);
        assertThat(claim.at("/expected/firstMonth").asString()).isEqualTo("2026-12");
        assertThat(claim.path("url").asString()).contains("/nankoku/services/");
        assertThat(answer.path("remaining").asInt()).isPositive();
    }

    @Test
    void asksWhatStillMattersWithTheKeyToAnswerUnder() throws Exception {
        var answer = read(post(FINDER, "{\"children\": 1}"));

        assertThat(answer.at("/questions/0/key").asString()).isEqualTo("residence");
        assertThat(answer.at("/questions/0/options/0/code").asString()).isEqualTo("LIVING");
        assertThat(answer.path("questions").toString()).contains("birth@c1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'children': 31} | /children",
                "{'children': -1} | /children",
                "{'children': 1, 'answers': {'birth@c1': '2025-02-30'}} | /answers/birth@c1",
                "{'children': 1, 'answers': {'birth@c1': '1850-01-01'}} | /answers/birth@c1",
                "{'children': 1, 'answers': {'birth@c1': '2031-01-01'}} | /answers/birth@c1",
                "{'children': 1, 'answers': {'birth@c1': true}} | /answers/birth@c1",
                "{'children': 1, 'answers': {'birth@c2': '2025-02-02'}} | /answers/birth@c2",
                "{'children': 1, 'answers': {'birth': '2025-02-02'}} | /answers/birth",
                "{'answers': {'residence': 'MARS'}} | /answers/residence",
                "{'answers': {'residence': 7}} | /answers/residence",
                "{'answers': {'pregnant': 'yes'}} | /answers/pregnant",
                "{'answers': {'no-such/question': true}} | /answers/no-such~1question"
            })
    void saysWhatIsWrongAndWhere(String body, String pointer) throws Exception {
        var sent = post(FINDER, body.replace('\'', '"'));

        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(sent.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(read(sent).at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    /** Thirty children, and everything else unknown, is still an answer. */
    @Test
    void answersForThirtyChildren() throws Exception {
        assertThat(post(FINDER, "{\"children\": 30}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/finder?municipality=999999 | {}",
                "/api/v1/finder | {}",
                "/api/v1/finder?municipality=392049 | [",
                "/api/v1/finder?municipality=392049 | {\"kids\": 2}"
            })
    void refusesWhatItCannotRead(String path, String body) throws Exception {
        var sent = post(path, body);

        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(read(sent).path("title").asString()).isNotBlank();
    }
}
