package jp.monobe.standins.realm;

import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/**
 * What デジタル認証アプリ demands of an authorization request beyond OAuth 2.0: {@code state} and {@code
 * nonce} of 1 to 255 printable ASCII characters, PKCE with S256, the scope {@code openid}, and the
 * registered redirect URI to the letter (Spring lets the port of a loopback address vary).
 */
public final class StrictRequest
        implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]{1,255}");
    private static final Pattern CHALLENGE = Pattern.compile("[0-9a-zA-Z_-]{43,128}");

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        Map<String, Object> more = request.getAdditionalParameters();
        if (!context.getRegisteredClient().getRedirectUris().contains(request.getRedirectUri())) {
            throw refusedWithoutRedirect("redirect_uri");
        }
        require(matches(PRINTABLE, request.getState()), "state", request);
        require(matches(PRINTABLE, more.get("nonce")), "nonce", request);
        require(matches(CHALLENGE, more.get("code_challenge")), "code_challenge", request);
        require("S256".equals(more.get("code_challenge_method")), "code_challenge_method", request);
        if (!request.getScopes().contains("openid")) {
            throw refused("invalid_scope", "scope", request);
        }
    }

    private static boolean matches(Pattern pattern, @Nullable Object value) {
        return value instanceof String text && pattern.matcher(text).matches();
    }

    private static void require(
            boolean met,
            String parameter,
            OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        if (!met) {
            throw refused("invalid_request", parameter, request);
        }
    }

    /** The browser goes back to the client with the error. */
    public static OAuth2AuthorizationCodeRequestAuthenticationException refused(
            String code,
            String parameter,
            OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        return new OAuth2AuthorizationCodeRequestAuthenticationException(
                new OAuth2Error(code, "OAuth 2.0 Parameter: " + parameter, null), request);
    }

    /** The browser stays here: an unknown address is never followed. */
    private static OAuth2AuthorizationCodeRequestAuthenticationException refusedWithoutRedirect(
            String parameter) {
        return new OAuth2AuthorizationCodeRequestAuthenticationException(
                new OAuth2Error("invalid_request", "OAuth 2.0 Parameter: " + parameter, null),
                null);
    }
}
