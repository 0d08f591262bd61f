package jp.monobe.portal.signin;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Ends the session, here and at the provider (サインアウト). */
@Component
public class SignOut {

    private final AuthenticationContext authentication;

    SignOut(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public void now() {
        authentication.logout();
    }

    /** Nobody was there any more; the page after it says so. */
    public void afterIdling() {
        VaadinRequest.getCurrent().setAttribute(SignedOut.IDLE, true);
        authentication.logout();
    }
}
