package jp.monobe.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is typed or linked: a page with a way on, no failure of ours, nothing given back as
 * code.
 */
class BadInputTest extends PublicPages {

    private static final List<String> INPUTS =
            List.of(
                    "",
                    "あ".repeat(10_000),
                    "👶🏽👨‍👩‍👧‍👦",
                    "\u0000\u0007\u001b[31m",
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "'; drop table published; --",
                    "../../etc/passwd",
                    "${7*7}#{7*7}*{7*7}@{x}~{x}",
                    "__${new java.util.Date()}__::x",
                    "\ud800",
                    "%00%ff");

    private static final List<String> PLACES =
            List.of(
                    "/nankoku/search?q=",
                    "/national/search?q=",
                    "/nankoku/finder?q=",
                    "/nankoku/finder/result?hit=",
                    "/nankoku/deadlines?on=",
                    "/nankoku?lang=",
                    "/compare/child-allowance-claim?cities=",
                    "/nankoku/services/",
                    "/nankoku/services/child-allowance-claim?from=",
                    "/nankoku/facilities?kind=",
                    "/nankoku/facilities?age=",
                    "/nankoku/facilities?hours=",
                    "/nankoku/facilities/",
                    "/nankoku/events/",
                    "/nankoku/ages/",
                    "/compare/",
                    "/");

    static Stream<String> addresses() {
        return PLACES.stream()
                .flatMap(place ->
                        INPUTS.stream().map(input -> place + encoded(input).replace("+", "%20")));
    }

    @Test
    void searchesForTheBeginningOfWhatIsTooLongAndSaysSo() {
        var page = get("/nankoku/search?q=" + encoded("児童手当" + "あ".repeat(10_000))).body();

        assertThat(page)
                .contains("はじめの100文字でさがしました", "services/child-allowance-claim")
                .doesNotContain("あ".repeat(100));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isAnsweredByAPageWithAWayOn(String address) {
        var answer = get(address);

        assertThat(answer.statusCode()).isIn(200, 302, 400, 404);
        assertThat(answer.body().length()).as("as light as any page").isLessThan(60_000);
        assertThat(answer.body())
                .doesNotContain(
                        "<script>", "<img", "onerror=alert(1)>", "4949", "at java.", "Exception");
        if (answer.statusCode() != 302) {
            assertThat(answer.body()).contains("<h1", "href=\"/");
        }
    }
}
