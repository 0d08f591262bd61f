package jp.monobe.portal.signin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.monobe.frontend.web.CitySignIn;
import jp.monobe.municipality.Tenants;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * After our own session has ended: ends the provider's too, and comes back to the page that says
 * so. The provider knows one address of a city for that; the page leads on to the city asked for
 * when somebody leaves one for another.
 */
final class SignedOut implements LogoutSuccessHandler {

    /** Set on a request that ends a session because nobody did anything. */
    static final String IDLE = SignedOut.class.getName() + ".idle";

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
        remembered(request).ifPresent(what -> AfterSignOut.remember(request, response, what));
        var slug = SignInStart.slugOf(who, tenants);
        var page = slug.isEmpty() ? "/" : SignInPages.OUT + slug;
        try {
            var provider = signIn.signOutTo(page);
            provider.setDefaultTargetUrl(page);
            provider.setRedirectStrategy(redirect);
            provider.onLogoutSuccess(request, response, who);
        } catch (IllegalArgumentException away) {
            LOG.warn("Signed out here only, the identity service is away");
            redirect.sendRedirect(request, response, page);
        }
    }

    private Optional<String> remembered(HttpServletRequest request) {
        return request.getAttribute(IDLE) != null
                ? Optional.of(AfterSignOut.IDLE)
                : Optional.ofNullable(request.getParameter("to"))
                        .filter(slug -> tenants.withSlug(slug).isPresent())
                        .map(AfterSignOut::to);
    }
}
