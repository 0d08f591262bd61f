package jp.monobe.portal.find;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a public page that everybody may keep out again for a few seconds instead of making it
 * anew: a shared cache (RFC 9111) that only asks whether the page itself said {@code public}. What
 * says {@code no-store}, sets a cookie, failed, or was asked anything but a language is made for
 * each. Never older than the catalogue in memory may be, so nobody reads later what was published.
 */
final class PublicPageCache extends OncePerRequestFilter implements Ordered {

    static final Duration MAX_AGE = Duration.ofSeconds(5);

    private static final long MOST_BYTES = 32L << 20;

    private static final Pattern LANGUAGE = Pattern.compile(Language.PARAMETER + "=[a-z-]{2,12}");

    /** Of this answer's way, not of the page. */
    private static final Set<String> NOT_KEPT =
            Set.of("content-length", "transfer-encoding", "connection", "date", "vary");

    private record Address(String path, @Nullable String query, boolean secure) {}

    private record Header(String name, String value) {}

    private record Kept(List<Header> headers, @Nullable String type, byte[] body) {}

    private final Cache<Address, Kept> pages;

    PublicPageCache(InstantSource time) {
        pages =
                Caffeine.newBuilder()
                        .maximumWeight(MOST_BYTES)
                        .<Address, Kept>weigher((_, page) -> page.body().length)
                        .expireAfterWrite(MAX_AGE)
                        .ticker(() -> time.millis() * 1_000_000)
                        .build();
    }

    /** Before everything that a page would need to be made. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var query = request.getQueryString();
        return !request.getMethod().equals("GET")
                || !PublicAddress.isPage(request.getRequestURI())
                || query != null && !LANGUAGE.matcher(query).matches();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address =
                new Address(request.getRequestURI(), request.getQueryString(), request.isSecure());
        var kept = pages.getIfPresent(address);
        if (kept != null) {
            send(kept, request, response);
            return;
        }
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, made);
        if (mayBeKept(made)) {
            pages.put(address, keep(made));
        }
        made.copyBodyToResponse();
    }

    private static boolean mayBeKept(ContentCachingResponseWrapper made) {
        return made.getStatus() == HttpServletResponse.SC_OK
                && made.getHeader(HttpHeaders.SET_COOKIE) == null
                && Objects.requireNonNullElse(made.getHeader(HttpHeaders.CACHE_CONTROL), "")
                        .contains("public");
    }

    private static Kept keep(ContentCachingResponseWrapper made) {
        var headers =
                made.getHeaderNames().stream()
                        .distinct()
                        .filter(name -> !NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)))
                        .flatMap(name ->
                                made.getHeaders(name).stream()
                                        .map(value -> new Header(name, value)))
                        .toList();
        return new Kept(headers, made.getContentType(), made.getContentAsByteArray());
    }

    private static void send(Kept page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.headers().forEach(header -> response.addHeader(header.name(), header.value()));
        var etag = response.getHeader(HttpHeaders.ETAG);
        if (etag != null && new ServletWebRequest(request, response).checkNotModified(etag)) {
            return;
        }
        response.setContentType(page.type());
        response.setContentLength(page.body().length);
        response.getOutputStream().write(page.body());
    }
}
