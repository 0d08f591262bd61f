package jp.monobe.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every call: errors in one shape, no session, ETags, other sites' scripts. */
class ApiMannersTest extends ApiTest {

    private static final String ESTIMATES = "/api/v1/estimates/child-allowance";

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(read(answer).path("status").asInt()).isEqualTo(status);
        assertThat(read(answer).path("detail").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "jp.monobe");
    }

    @Test
    void answersEveryErrorInOneShape() throws Exception {
        assertProblem(get("/api/v1/nothing"), 404);
        assertProblem(get("/api/v1/services/nothing"), 404);
        assertProblem(send(request("/api/v1/services").DELETE()), 405);
        assertProblem(get(ESTIMATES), 405);
        assertProblem(send(request("/api/v1/services").header("Accept", "text/csv")), 406);
        assertProblem(
                send(
                        request(ESTIMATES)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}"))),
                415);
    }

    @Test
    void namesTheMethodsThatWork() throws Exception {
        var answer = send(request(ESTIMATES).DELETE());

        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("POST");
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                "{",
                "null",
                "[]",
                "42",
                "\u0000",
                "{\"month\":",
                "[".repeat(20_000),
                "{\"a\":".repeat(9_000),
                "\"" + "x".repeat(60_000) + "\"",
                "1".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWhatIsNoQuestion(String body) throws Exception {
        assertProblem(post(ESTIMATES, body), 400);
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        assertProblem(post(ESTIMATES, " ".repeat(BodyLimit.LARGEST + 1)), 413);
    }

    @Test
    void refusesALargeBodyOfUntoldLength() throws Exception {
        var endless = new byte[10 * BodyLimit.LARGEST];
        java.util.Arrays.fill(endless, (byte) ' ');

        var answer =
                send(
                        request(ESTIMATES)
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(endless))));

        assertProblem(answer, 413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/municipalities",
                "/api/v1/services?municipality=392049",
                "/api/v1/services?q=%E4%BF%9D%E8%82%B2",
                "/api/v1/services/child-allowance-claim",
                "/api/v1/openapi.json"
            })
    void sendsAnAnswerAgainOnlyIfItChanged(String path) throws Exception {
        var first = get(path);
        var etag = first.headers().firstValue("ETag").orElseThrow();

        var second = send(request(path).header("If-None-Match", etag));
        var other = send(request(path).header("If-None-Match", "W/\"another\""));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTypedWordsOutOfSharedCaches() throws Exception {
        var cached = get("/api/v1/services?q=a").headers().firstValue("Cache-Control").orElse("");

        assertThat(cached).contains("private").doesNotContain("public");
    }

    @Test
    void letsScriptsOfOtherSitesAsk() throws Exception {
        var answer = send(request("/api/v1/services").header("Origin", "https://example.jp"));
        var before =
                send(
                        request(ESTIMATES)
                                .header("Origin", "https://example.jp")
                                .header("Access-Control-Request-Method", "POST")
                                .header("Access-Control-Request-Headers", "content-type")
                                .method("OPTIONS", BodyPublishers.noBody()));
        var missing = send(request("/api/v1/nothing").header("Origin", "https://example.jp"));

        for (var each : new HttpResponse<?>[] {answer, before, missing}) {
            assertThat(each.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
            assertThat(each.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        }
        assertThat(before.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesOtherSitesMethodsThatDoNotExist() throws Exception {
        var refused =
                send(
                        request("/api/v1/services")
                                .header("Origin", "https://example.jp")
                                .header("Access-Control-Request-Method", "DELETE")
                                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    /** Addresses that no client library would send. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/services?q=%zz",
                "/api/v1/services?q=%ff%fe",
                "/api/v1/services?q=%E3%81",
                "/api/v1/services/%2e%2e%2f%2e%2e%2fetc",
                "/api/v1/services/..;/x",
                "/api/v1//services",
                "/api/v1/services?q=a&q=b&limit=1&limit=2"
            })
    void neverFailsOnAnOddAddress(String path) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            ("GET "
                                            + path
                                            + " HTTP/1.1\r\n"
                                            + "Host: localhost\r\n"
                                            + "Connection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).matches("(?s)HTTP/1.1 (200|400|404) .*");
        }
    }

    @Test
    void describesItselfWithAWordForEverything() throws Exception {
        var document = get("/api/v1/openapi.json");

        assertThat(document.statusCode()).isEqualTo(200);
        var openapi = read(document);
        assertThat(openapi.path("paths").propertyNames())
                .contains(
                        "/api/v1/municipalities",
                        "/api/v1/services",
                        "/api/v1/services/{id}",
                        ESTIMATES);
        assertThat(openapi.at("/paths/~1api~1v1~1services/get/responses/429/content")).isNotEmpty();
        assertThat(document.body()).doesNotContain("api.schema.", "api.property.");
    }

    @Test
    void explainsItselfToPeople() throws Exception {
        var page = get("/api");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("POST " + ESTIMATES, "児童手当の見込み額", "id=\"problem-too-many-requests\"")
                .doesNotContain("[api.", "??", " th:", "<script");
    }
}
