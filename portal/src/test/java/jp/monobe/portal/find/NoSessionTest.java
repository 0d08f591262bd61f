package jp.monobe.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public pages leave nothing in the server's memory and start nothing of Flow (ADR 9). */
@Import(NoSessionTest.Counting.class)
class NoSessionTest extends PublicPages {

    private static final String PLANTED = "/planted-page-with-session";

    /** Counts sessions as the server makes them, and has one page that makes one. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        AtomicInteger sessions() {
            return new AtomicInteger();
        }

        @Bean
        ServletListenerRegistrationBean<HttpSessionListener> counter(AtomicInteger sessions) {
            return new ServletListenerRegistrationBean<>(
                    new HttpSessionListener() {
                        @Override
                        public void sessionCreated(HttpSessionEvent event) {
                            sessions.incrementAndGet();
                        }
                    });
        }

        @RestController
        static class Planted {
            @GetMapping(PLANTED)
            String page(HttpSession session) {
                return session.getId();
            }
        }
    }

    @Autowired private AtomicInteger sessions;

    @BeforeEach
    void forget() {
        sessions.set(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nankoku",
                "/nankoku/search?q=child",
                "/nankoku/search/suggestions?q=jidou",
                "/nankoku/services",
                "/nankoku/services/child-allowance-claim",
                "/nankoku/events/birth",
                "/nankoku/finder",
                "/nankoku/finder/result?hit=vaccination",
                "/nankoku/facilities",
                "/api/v1/services",
                "/nankoku/no-such-page",
                "/atlantis"
            })
    void makesNoSessionAndNoFlow(String path) {
        var answer = get(path, "*/*");

        assertThat(sessions).hasValue(0);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("vaadin");
    }

    /** The twin: a page that makes a session is noticed. */
    @Test
    void wouldNoticeASession() {
        var answer = get(PLANTED, "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(sessions).hasValue(1);
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty();
    }
}
