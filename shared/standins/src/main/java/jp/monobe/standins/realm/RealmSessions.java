package jp.monobe.standins.realm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Who is signed in at one realm. Both realms live in one HTTP session under names of their own: a
 * resident is nobody at the staff's realm.
 */
public final class RealmSessions implements LogoutHandler {

    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();

    // Null is the documented way to leave the request's address as it was.
    @SuppressWarnings("NullAway")
    public RealmSessions(Realm realm) {
        contexts.setSpringSecurityContextKey("signed-in-" + realm.id());
        requests.setSessionAttrName("asked-" + realm.id());
        requests.setMatchingRequestParameterName(null);
    }

    SecurityContextRepository contexts() {
        return contexts;
    }

    RequestCache requests() {
        return requests;
    }

    /**
     * Signs the person in under a fresh session id.
     *
     * @param factors such as {@link FactorGrantedAuthority#PASSWORD_AUTHORITY}
     * @return where to go on: the client's authorization request, if there is one
     */
    public Optional<String> signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            List<String> factors) {
        Optional<String> goOn =
                Optional.ofNullable(asked(request, response)).map(SavedRequest::getRedirectUrl);
        request.getSession();
        request.changeSessionId();
        List<GrantedAuthority> authorities =
                factors.stream()
                        .<GrantedAuthority>map(FactorGrantedAuthority::fromAuthority)
                        .toList();
        Authentication person =
                UsernamePasswordAuthenticationToken.authenticated(name, null, authorities);
        contexts.saveContext(new SecurityContextImpl(person), request, response);
        requests.removeRequest(request, response);
        return goOn;
    }

    /** The client that sent the person here. */
    public Optional<String> askingClient(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest asked = asked(request, response);
        String[] ids = asked == null ? null : asked.getParameterValues("client_id");
        return ids == null || ids.length == 0 ? Optional.empty() : Optional.of(ids[0]);
    }

    private @Nullable SavedRequest asked(HttpServletRequest request, HttpServletResponse response) {
        return requests.getRequest(request, response);
    }

    /** Ends the sign-in at this realm only; the fresh session id also ends its OIDC session. */
    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        SecurityContextHolder.clearContext();
        contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
    }
}
