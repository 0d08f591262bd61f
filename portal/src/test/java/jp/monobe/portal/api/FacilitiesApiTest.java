package jp.monobe.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilitiesApiTest extends ApiTest {

    @Test
    void listsACitysFacilities() throws Exception {
        var answer = get("/api/v1/facilities?municipality=392049");
        var found = read(answer);

        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(found.path("total").asInt()).isEqualTo(4);
        var first = found.at("/items/0");
        assertThat(first.path("title").asString()).isEqualTo("十市保育園");
        assertThat(first.path("kind").asString()).isEqualTo("nursery");
        assertThat(first.path("ownership").asString()).isEqualTo("private");
        assertThat(first.path("capacity").asInt()).isEqualTo(150);
        assertThat(first.path("latitude").isNull()).isTrue();
        assertThat(first.path("url").asString()).endsWith("/nankoku/facilities/0000000001");
    }

    @Test
    void listsAllCitiesWhereNoneIsNamed() throws Exception {
        var found = json("/api/v1/facilities?limit=5&offset=2");

        assertThat(found.path("total").asInt()).isEqualTo(26);
        assertThat(found.path("items")).hasSize(5);
    }

    @Test
    void countsApartWhatMayFit() throws Exception {
        var found = json("/api/v1/facilities?municipality=392111&kind=nursery&temporary=true");

        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("unclear").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=castle, kind",
        "age=6, age",
        "hours=always, hours",
        "temporary=perhaps, temporary",
        "municipality=131016, municipality",
        "limit=501, limit"
    })
    void namesTheParameterThatIsWrong(String query, String parameter) throws Exception {
        var answer = get("/api/v1/facilities?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(read(answer).at("/errors/0/parameter").asString()).isEqualTo(parameter);
    }
}
