package jp.monobe.portal.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.monobe.frontend.web.CityPrincipal;
import jp.monobe.frontend.web.ScopeFilter;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the return from the signing service, which comes to the same address as the one from
 * sign-in and is told from it by its state. A return from sign-in goes on to where it belongs.
 */
class SigningReturn extends OncePerRequestFilter {

    private static final String CALLBACK = "/login/oauth2/code/";

    private final SigningService signing;

    SigningReturn(SigningService signing) {
        this.signing = signing;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + CALLBACK);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = ScopeFilter.signedIn();
        var pending = PendingSigning.take(request, request.getParameter("state"));
        if (who.isEmpty() || pending.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var outcome = finish(who.get(), pending.get(), request);
        response.sendRedirect(pending.get().what().address(outcome));
    }

    private SigningOutcome finish(
            CityPrincipal who, PendingSigning pending, HttpServletRequest request) {
        return Acting.as(who.actor(), new Scope.City(who.city()))
                .call(() ->
                        signing.finish(
                                who,
                                pending,
                                request.getParameter("code"),
                                request.getParameter("error")));
    }
}
