package jp.monobe.backoffice.signin;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.UUID;
import jp.monobe.frontend.web.CityPrincipal;
import jp.monobe.frontend.web.ScopeFilter;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.spi.Permissions;
import org.springframework.stereotype.Service;

/** Who sits at this screen (操作している職員), for what a page offers her; the services decide. */
@Service
public class CurrentStaff {

    private final Permissions permissions;
    private final AuthenticationContext authentication;

    CurrentStaff(Permissions permissions, AuthenticationContext authentication) {
        this.permissions = permissions;
        this.authentication = authentication;
    }

    public UUID id() {
        if (principal().actor() instanceof Actor.Staff(var id)) {
            return id;
        }
        throw new IllegalStateException("Somebody who is no staff is signed in");
    }

    public String name() {
        return principal().displayName();
    }

    public MunicipalityCode city() {
        return principal().city();
    }

    /** Asked of the directory, so that a role taken away counts at once. */
    public boolean may(String permission) {
        return permissions.allows(id(), permission);
    }

    /** Ends the session here and at the provider. */
    public void signOut() {
        authentication.logout();
    }

    /** Nobody was there any more; the sign-in page says so. */
    public void signOutIdle() {
        VaadinRequest.getCurrent().setAttribute(SignedOut.IDLE, true);
        authentication.logout();
    }

    private static CityPrincipal principal() {
        return ScopeFilter.signedIn().orElseThrow();
    }
}
