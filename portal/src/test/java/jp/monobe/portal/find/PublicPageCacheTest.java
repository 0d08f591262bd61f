package jp.monobe.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PublicPageCacheTest {

    private static final String SERVICE = "/nankoku/services/child-allowance-claim";

    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private final PublicPageCache cache = new PublicPageCache(() -> now);
    private int made;

    @Test
    void givesAPublicPageOutAgainWithItsHeaders() throws Exception {
        Consumer<HttpServletResponse> page = saying("max-age=60, public");
        asked(SERVICE, null, page);

        var again = asked(SERVICE, null, page);

        assertThat(made).isOne();
        assertThat(again.getContentAsString()).isEqualTo("made 1");
        assertThat(again.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(again.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'");
        assertThat(again.getContentType()).startsWith("text/html");
    }

    @Test
    void makesItAnewAfterAFewSeconds() throws Exception {
        asked(SERVICE, null, saying("max-age=60, public"));
        now = now.plus(PublicPageCache.MAX_AGE);

        var later = asked(SERVICE, null, saying("max-age=60, public"));

        assertThat(later.getContentAsString()).isEqualTo("made 2");
    }

    @Test
    void keepsLanguagesApart() throws Exception {
        asked(SERVICE, null, saying("public"));
        asked(SERVICE, "lang=en", saying("public"));

        assertThat(asked(SERVICE, "lang=en", saying("public")).getContentAsString())
                .isEqualTo("made 2");
    }

    @Test
    void sendsNothingToWhoHasItAlready() throws Exception {
        asked(SERVICE, null, saying("public"));
        var request = request(SERVICE, null);
        request.addHeader("If-None-Match", "W/\"1\"");

        var answer = answer(request, saying("public"));

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-store", "max-age=60, private", ""})
    void keepsNothingThatIsNotForEverybody(String said) throws Exception {
        asked(SERVICE, null, saying(said));

        assertThat(asked(SERVICE, null, saying(said)).getContentAsString()).isEqualTo("made 2");
    }

    @Test
    void keepsNoPageThatBeginsASessionWhateverItSays() throws Exception {
        var planted = saying("public").andThen(answer -> answer.addHeader("Set-Cookie", "S=1"));
        asked(SERVICE, null, planted);

        assertThat(asked(SERVICE, null, planted).getContentAsString()).isEqualTo("made 2");
    }

    @Test
    void keepsNoPageThatFailed() throws Exception {
        var missing = saying("public").andThen(answer -> answer.setStatus(404));
        asked(SERVICE, null, missing);

        assertThat(asked(SERVICE, null, missing).getContentAsString()).isEqualTo("made 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%E5%AD%A6%E7%AB%A5", "from=token", "lang=en&from=token"})
    void makesForEachWhatWasAsked(String query) throws Exception {
        asked(SERVICE, query, saying("public"));

        assertThat(asked(SERVICE, query, saying("public")).getContentAsString())
                .isEqualTo("made 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/filings", "/login/nankoku", "/api/v1/services"})
    void leavesAloneWhatIsNoPage(String path) throws Exception {
        asked(path, null, saying("public"));

        assertThat(asked(path, null, saying("public")).getContentAsString()).isEqualTo("made 2");
    }

    private MockHttpServletResponse asked(
            String path, @Nullable String query, Consumer<HttpServletResponse> page)
            throws Exception {
        return answer(request(path, query), page);
    }

    private MockHttpServletResponse answer(
            MockHttpServletRequest request, Consumer<HttpServletResponse> page) throws Exception {
        var response = new MockHttpServletResponse();
        FilterChain chain =
                (_, answer) -> {
                    made++;
                    page.accept((HttpServletResponse) answer);
                    answer.getWriter().write("made " + made);
                };
        cache.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String path, @Nullable String query) {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        return request;
    }

    private static Consumer<HttpServletResponse> saying(String caching) {
        return answer -> {
            answer.setContentType("text/html;charset=UTF-8");
            answer.setHeader("Cache-Control", caching);
            answer.setHeader("Content-Security-Policy", "default-src 'none'");
            answer.setHeader("ETag", "W/\"1\"");
        };
    }
}
