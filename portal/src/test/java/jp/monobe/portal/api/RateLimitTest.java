package jp.monobe.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RateLimitTest {

    private static final int PER_MINUTE = 6;

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit filter = new RateLimit(limits(), problems());

    private ClientLimits limits() {
        var time =
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return nanos.get();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                };
        return new ClientLimits(PER_MINUTE, time, new Random(1));
    }

    private static Problems problems() {
        var texts = new StaticMessageSource();
        texts.setUseCodeAsDefaultMessage(true);
        return new Problems(texts, JsonMapper.shared());
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/v1/services");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private void use(String address, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            assertThat(ask(address).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void tellsWhatIsLeft() throws Exception {
        var answer = ask("192.0.2.1");

        assertThat(answer.getHeader("RateLimit-Policy")).isEqualTo("\"default\";q=6;w=60");
        assertThat(answer.getHeader("RateLimit")).isEqualTo("\"default\";r=5;t=10");
        assertThat(answer.getHeader("Retry-After")).isNull();
    }

    @Test
    void refusesForAWhileWhoAsksTooOften() throws Exception {
        use("192.0.2.1", PER_MINUTE);

        var refused = ask("192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("10");
        assertThat(refused.getHeader("RateLimit")).contains("r=0");
    }

    @Test
    void servesAgainAfterTheTimeItTold() throws Exception {
        use("192.0.2.1", PER_MINUTE);

        nanos.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void leavesOthersAlone() throws Exception {
        use("192.0.2.1", PER_MINUTE);

        assertThat(ask("192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void takesAnIpv6NetworkForOneClient() throws Exception {
        use("2001:db8:0:1::1", PER_MINUTE);

        assertThat(ask("2001:db8:0:1:ffff::2").getStatus()).isEqualTo(429);
        assertThat(ask("2001:db8:0:2::1").getStatus()).isEqualTo(200);
    }
}
