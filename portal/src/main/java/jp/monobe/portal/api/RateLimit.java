package jp.monobe.portal.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import jp.monobe.portal.api.Problems.Kind;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells every caller how much is left, and refuses for a while who asks too often (429). Headers as
 * in draft-ietf-httpapi-ratelimit-headers.
 */
final class RateLimit extends OncePerRequestFilter {

    private final ClientLimits limits;
    private final Problems problems;

    RateLimit(ClientLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var taken = limits.take(request.getRemoteAddr());
        response.setHeader(
                "RateLimit-Policy", "\"default\";q=%d;w=60".formatted(limits.perMinute()));
        response.setHeader(
                "RateLimit",
                "\"default\";r=%d;t=%d"
                        .formatted(
                                taken.getRemainingTokens(),
                                seconds(taken.getNanosToWaitForReset())));
        if (taken.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", String.valueOf(seconds(taken.getNanosToWaitForRefill())));
        problems.write(request, response, Kind.TOO_MANY_REQUESTS);
    }

    /** Whole seconds, rounded up. */
    private static long seconds(long nanos) {
        return Math.max(1, Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1)));
    }
}
