package jp.monobe.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jp.monobe.frontend.web.CityPrincipal;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Where somebody wanted to go when she was asked to sign in; kept in her session, ids only. */
@Component
class SignInStart {

    private static final String PROCEDURE = "monobe.procedure";
    private static final String CITY = "monobe.city-asked";

    void remember(HttpSession session, String slug, String procedure) {
        session.setAttribute(CITY, slug);
        session.setAttribute(PROCEDURE, procedure);
    }

    /** The slug last asked for; empty when none. */
    String city(HttpServletRequest request) {
        return text(request.getSession(false), CITY);
    }

    /** The page after sign-in, asked for once: first of all, "is this you?". */
    String target(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        var procedure = text(session, PROCEDURE);
        if (session != null) {
            session.removeAttribute(PROCEDURE);
        }
        return procedure.isEmpty() ? "/app/welcome" : "/app/welcome/" + procedure;
    }

    /** The pages of the city somebody is, or was, signed in at; empty for the list of cities. */
    static String slugOf(@Nullable Authentication authentication, Tenants tenants) {
        return authentication != null && authentication.getPrincipal() instanceof CityPrincipal who
                ? tenants.withCode(who.city()).map(Tenant::slug).orElse("")
                : "";
    }

    private static String text(@Nullable HttpSession session, String name) {
        return session != null && session.getAttribute(name) instanceof String value ? value : "";
    }
}
