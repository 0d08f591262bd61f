package jp.monobe.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ServicesApiTest extends ApiTest {

    @Test
    void listsTheCitiesOfThisInstallation() throws Exception {
        var cities = json("/api/v1/municipalities");

        assertThat(cities.path("total").asInt()).isEqualTo(3);
        assertThat(cities.at("/items/0/code").asString()).isEqualTo("392049");
        assertThat(cities.at("/items/0/name").asString()).isEqualTo("南国市");
        assertThat(cities.at("/items/0/url").asString())
                .isEqualTo("http://localhost:" + port + "/nankoku");
    }

    @Test
    void findsACitysServicesAndTheNationalOnes() throws Exception {
        var found = json("/api/v1/services?municipality=392049&limit=20&q=" + encoded("がくどう"));

        var items = found.path("items").valueStream().toList();
        assertThat(items).hasSizeBetween(1, 20);
        assertThat(found.path("total").asInt()).isGreaterThanOrEqualTo(items.size());
        assertThat(items)
                .anySatisfy(item -> {
                    assertThat(item.path("id").asString()).isEqualTo("nankoku-gakudo");
                    assertThat(item.path("municipality").asString("")).isEqualTo("392049");
                });
        assertThat(items)
                .anySatisfy(item -> {
                    assertThat(item.path("municipality").isNull()).isTrue();
                    assertThat(item.path("score").asDouble()).isPositive();
                    assertThat(item.path("url").asString())
                            .endsWith("/nankoku/services/" + item.path("id").asString());
                });
    }

    @Test
    void findsNationalServicesAloneWithoutACity() throws Exception {
        var found = json("/api/v1/services?limit=100&q=" + encoded("保育園"));

        assertThat(found.path("items").valueStream())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("municipality").isNull()).isTrue());
    }

    @Test
    void listsEverythingWhereNothingIsSearchedFor() throws Exception {
        var first = json("/api/v1/services?municipality=392049&limit=100");
        int total = first.path("total").asInt();
        var rest = json("/api/v1/services?municipality=392049&limit=100&offset=100");

        assertThat(total).isGreaterThan(65);
        assertThat(first.path("items").size() + rest.path("items").size())
                .isEqualTo(Math.min(total, 200));
        assertThat(first.at("/items/0/score").isNull()).isTrue();
    }

    @Test
    void opensWhatItsSearchFound() throws Exception {
        var services = json("/api/v1/services?municipality=392120&limit=100").path("items");

        assertThat(services.valueStream())
                .allSatisfy(item -> {
                    var id = item.path("id").asString();
                    var detail = json("/api/v1/services/" + id + "?municipality=392120");
                    assertThat(detail.path("id").asString()).isEqualTo(id);
                    assertThat(detail.path("title").asString())
                            .isEqualTo(item.path("title").asString());
                });
    }

    @Test
    void keepsBackAmountsAndDeadlinesThatMayBeOutdated() throws Exception {
        var detail = json("/api/v1/services/nankoku-uij-moving-subsidy?municipality=392049");

        assertThat(detail.path("status").asString()).isEqualTo("possibly-outdated");
        assertThat(detail.path("amount")).isEmpty();
        assertThat(detail.path("deadline").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/services/no-such-service",
        "/api/v1/services/konan-nikonan?municipality=392049",
        "/api/v1/services/nankoku-birth-childcare-grant?municipality=392049",
        "/api/v1/nothing",
        "/api/v2/services"
    })
    void tellsWhatIsNotThere(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    static Stream<String> oddWords() {
        return Stream.of(
                "",
                "%20",
                "%00",
                "%01%1F",
                encoded("👨‍👩‍👧🍼"),
                encoded("' OR 1=1 --"),
                encoded("<script>alert(1)</script>"),
                encoded("ほ".repeat(300)),
                encoded("title:* AND ~(^\"\\ ||"),
                "a".repeat(10_000),
                encoded("\uFEFF\u202E"));
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void answersOddWordsWithAListOrAnHonestProblem(String words) throws Exception {
        var answer = get("/api/v1/services?municipality=392049&q=" + words);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(answer).path("items").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "municipality=392049&limit=0, limit",
        "limit=101, limit",
        "limit=ten, limit",
        "limit=99999999999, limit",
        "offset=-1, offset",
        "municipality=39204, municipality",
        "municipality=392048, municipality",
        "municipality=131016, municipality",
        "municipality=%27%3B, municipality"
    })
    void namesTheParameterThatIsWrong(String query, String parameter) throws Exception {
        var answer = get("/api/v1/services?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertProblem(read(answer), 400);
        assertThat(read(answer).at("/errors/0/parameter").asString()).isEqualTo(parameter);
    }

    private static void assertProblem(JsonNode problem, int status) {
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).startsWith("/api#problem-");
        assertThat(problem.path("title").asString()).isNotBlank();
    }
}
