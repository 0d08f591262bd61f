package jp.monobe.frontend.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds scope and actor round the chain, after Spring Security. Who is signed in stands in her
 * city; everybody else in the scope the program names for the address, as a visitor.
 */
public final class ScopeFilter extends OncePerRequestFilter {

    private final Function<HttpServletRequest, Scope> ofVisitors;

    public ScopeFilter(Function<HttpServletRequest, Scope> ofVisitors) {
        this.ofVisitors = ofVisitors;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            acting(request)
                    .call(() -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Acting acting(HttpServletRequest request) {
        return signedIn()
                .map(who -> Acting.as(who.actor(), new Scope.City(who.city())))
                .orElseGet(() -> Acting.as(new Actor.Visitor(), ofVisitors.apply(request)));
    }

    /** Who is signed in on this request, if anybody. */
    public static Optional<CityPrincipal> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(found -> found.getPrincipal())
                .filter(CityPrincipal.class::isInstance)
                .map(CityPrincipal.class::cast);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
