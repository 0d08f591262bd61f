package jp.monobe.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends who could not sign in to a page that says what happened and what to do. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRefused.class);

    /** The provider's own words for being away, and Spring's for an answer that did not come. */
    private static final Set<String> AWAY =
            Set.of(
                    "temporarily_unavailable",
                    "server_error",
                    "invalid_token_response",
                    "invalid_user_info_response",
                    "unavailable");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        var code =
                e instanceof OAuth2AuthenticationException oauth
                        ? oauth.getError().getErrorCode()
                        : "unavailable";
        LOG.info("Sign-in refused: {}", code);
        response.sendRedirect(request.getContextPath() + "/login?problem=" + problem(code));
    }

    private static String problem(String code) {
        if ("access_denied".equals(code)) {
            return "declined";
        }
        return AWAY.contains(code) ? "away" : "failed";
    }
}
