package jp.monobe.portal.signin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.monobe.frontend.web.CitySignIn;
import jp.monobe.municipality.Tenants;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * After our own session has ended: ends the provider's too, and comes back to the city's own pages,
 * those of the city asked for when somebody leaves one for another.
 */
final class SignedOut implements LogoutSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignedOut.class);

    private final CitySignIn signIn;
    private final Tenants tenants;
    private final UidlRedirectStrategy redirect = new UidlRedirectStrategy();

    SignedOut(CitySignIn signIn, Tenants tenants) {
        this.signIn = signIn;
        this.tenants = tenants;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException, ServletException {
        var home = "/" + slug(request, who);
        try {
            var provider = signIn.signOutTo(home);
            provider.setDefaultTargetUrl(home);
            provider.setRedirectStrategy(redirect);
            provider.onLogoutSuccess(request, response, who);
        } catch (IllegalArgumentException away) {
            LOG.warn("Signed out here only, the identity service is away");
            redirect.sendRedirect(request, response, home);
        }
    }

    private String slug(HttpServletRequest request, @Nullable Authentication who) {
        var to = request.getParameter("to");
        return to != null && tenants.withSlug(to).isPresent()
                ? to
                : SignInStart.slugOf(who, tenants);
    }
}
