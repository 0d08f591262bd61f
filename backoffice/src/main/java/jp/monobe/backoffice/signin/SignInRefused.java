package jp.monobe.backoffice.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends who could not sign in to the page that says what happened and what to do. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRefused.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof StaffUsers.Refused refused) {
            request.getSession().setAttribute(LeaveProvider.TOKEN, refused.token().getTokenValue());
        }
        var code =
                e instanceof OAuth2AuthenticationException oauth
                        ? oauth.getError().getErrorCode()
                        : "unavailable";
        LOG.info("Sign-in refused: {}", code);
        response.sendRedirect(request.getContextPath() + "/login?problem=" + problem(code));
    }

    private static String problem(String code) {
        return switch (code) {
            case "unknown_staff" -> "unknown";
            case "second_factor" -> "factor";
            case "access_denied" -> "declined";
            default -> "failed";
        };
    }
}
