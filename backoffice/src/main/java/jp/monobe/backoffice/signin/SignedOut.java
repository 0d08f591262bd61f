package jp.monobe.backoffice.signin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.monobe.frontend.web.CitySignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * After our own session has ended: ends the provider's too, wherever the sign-out was asked for,
 * and comes back to the sign-in page, which says why when nobody had asked for it.
 */
final class SignedOut implements LogoutSuccessHandler {

    /** Set on a request that ends a session because nobody did anything. */
    static final String IDLE = SignedOut.class.getName() + ".idle";

    private static final String START = "/";
    private static final String EXPIRED = "/login?problem=expired";

    private final CitySignIn signIn;

    SignedOut(CitySignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException, ServletException {
        var page = request.getAttribute(IDLE) != null ? EXPIRED : START;
        var provider = signIn.signOutTo(page);
        provider.setDefaultTargetUrl(page);
        provider.setRedirectStrategy(new UidlRedirectStrategy());
        provider.onLogoutSuccess(request, response, who);
    }
}
