package jp.monobe.backoffice.signin;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.staff.Role;
import jp.monobe.staff.StaffMember;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Signs in without a provider. */
public final class StaffSecurity implements WithSecurityContextFactory<WithStaff> {

    public static final UUID ME = UUID.fromString("019abcde-0000-7000-8000-000000000001");
    public static final String MY_NAME = "高橋　直子";

    @Override
    public SecurityContext createSecurityContext(WithStaff annotation) {
        return of(Set.of(annotation.value()));
    }

    /** The context of somebody in these roles. */
    public static SecurityContext of(Set<Role> roles) {
        var member = new StaffMember(ME, MY_NAME, "子育て支援課", roles);
        var token =
                new OidcIdToken(
                        "token", Instant.EPOCH, Instant.MAX, Map.of("sub", "392049-clerk-1"));
        var principal = new StaffPrincipal(token, TestCities.NANKOKU, member);
        return new SecurityContextImpl(
                new OAuth2AuthenticationToken(
                        principal, principal.getAuthorities(), TestCities.NANKOKU.value()));
    }
}
