package jp.monobe.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * A signing under way (署名の途中): kept in her session while she is at the service, taken out when she
 * comes back. The newest one counts.
 *
 * @param digest of the document shown to her, Base64 SHA-256
 */
record PendingSigning(
        ToSign what, String digest, String transactionId, OAuth2AuthorizationRequest request)
        implements Serializable {

    private static final String NAME = "monobe.signing";

    void keep(HttpServletRequest browser) {
        browser.getSession().setAttribute(NAME, this);
    }

    /** The one that this return belongs to, taken out; empty for any other return. */
    static Optional<PendingSigning> take(HttpServletRequest browser, @Nullable String state) {
        var session = browser.getSession(false);
        if (session == null
                || !(session.getAttribute(NAME) instanceof PendingSigning pending)
                || !String.valueOf(pending.request.getState()).equals(state)) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return Optional.of(pending);
    }
}
