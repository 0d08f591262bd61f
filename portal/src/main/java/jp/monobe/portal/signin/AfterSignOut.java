package jp.monobe.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Why somebody was signed out, or where she wanted to go (サインアウトのあと), until the page after it: the
 * session is gone by then, and a provider leads back to a registered address only.
 */
final class AfterSignOut {

    static final String IDLE = "idle";

    private static final String NAME = "SIGNEDOUT";
    private static final String TO = "to.";
    private static final Duration LIFE = Duration.ofMinutes(2);

    private AfterSignOut() {}

    static String to(String slug) {
        return TO + slug;
    }

    /** The slug in what was remembered, if it is one. */
    static Optional<String> slug(String remembered) {
        return Optional.of(remembered)
                .filter(it -> it.startsWith(TO))
                .map(it -> it.substring(TO.length()));
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, String what) {
        set(request, response, what, LIFE);
    }

    /** What was remembered, once. */
    static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = Optional.ofNullable(WebUtils.getCookie(request, NAME));
        cookie.ifPresent(_ -> set(request, response, "", Duration.ZERO));
        return cookie.map(it -> it.getValue());
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
        var cookie =
                ResponseCookie.from(NAME, value)
                        .path("/login")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(life)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
