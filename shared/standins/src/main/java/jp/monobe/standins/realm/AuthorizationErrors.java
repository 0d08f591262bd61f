package jp.monobe.standins.realm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Answers a refused authorization request: back to the client with the error where its address is
 * trusted, to one of our own pages where the person may try again, else a page that says what is
 * wrong.
 */
final class AuthorizationErrors implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        switch (exception) {
            case TryAgain again -> response.sendRedirect(again.page());
            case OAuth2AuthorizationCodeRequestAuthenticationException refused
                    when hasAddress(refused) ->
                    response.sendRedirect(address(refused));
            case OAuth2AuthenticationException other ->
                    response.sendError(400, other.getError().toString());
            default -> response.sendError(400);
        }
    }

    private static boolean hasAddress(
            OAuth2AuthorizationCodeRequestAuthenticationException refused) {
        var request = refused.getAuthorizationCodeRequestAuthentication();
        return request != null && request.getRedirectUri() != null;
    }

    private static String address(OAuth2AuthorizationCodeRequestAuthenticationException refused) {
        var request = refused.getAuthorizationCodeRequestAuthentication();
        var error = refused.getError();
        if (request == null || request.getRedirectUri() == null) {
            throw new IllegalStateException("No address to go back to");
        }
        var back =
                UriComponentsBuilder.fromUriString(request.getRedirectUri())
                        .queryParam("error", error.getErrorCode());
        if (error.getDescription() != null) {
            back.queryParam("error_description", encoded(error.getDescription()));
        }
        if (request.getState() != null) {
            back.queryParam("state", encoded(request.getState()));
        }
        return back.build(true).toUriString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
