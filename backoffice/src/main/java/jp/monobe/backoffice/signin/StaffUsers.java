package jp.monobe.backoffice.signin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.staff.Entry;
import jp.monobe.staff.StaffIdentity;
import jp.monobe.staff.StaffMember;
import jp.monobe.staff.StaffSignIn;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns an id token into a member of the chosen city's staff, or refuses. */
@Component
class StaffUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final StaffSignIn staff;

    StaffUsers(StaffSignIn staff) {
        this.staff = staff;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var city = new MunicipalityCode(request.getClientRegistration().getRegistrationId());
        var entry =
                Acting.as(new Actor.Visitor(), new Scope.City(city))
                        .call(() -> staff.enter(identity(token)));
        return switch (entry) {
            case Entry.Entered(var member) ->
                    new StaffPrincipal(token, city, withOperatorRoles(member));
            case Entry.NoSecondFactor() -> throw new Refused("second_factor", token);
            case Entry.NotOnTheStaff() -> throw new Refused("unknown_staff", token);
        };
    }

    private StaffMember withOperatorRoles(StaffMember member) {
        return Acting.as(new Actor.Visitor(), new Scope.Platform())
                .call(() -> member.with(staff.operatorRoles(member.id())));
    }

    private static StaffIdentity identity(OidcIdToken token) {
        return new StaffIdentity(
                Objects.requireNonNull(token.getIssuer()).toString(),
                Objects.requireNonNull(token.getSubject()),
                Objects.requireNonNullElse(token.getFullName(), ""),
                Set.copyOf(
                        Objects.requireNonNullElse(token.getAuthenticationMethods(), List.of())));
    }

    /** Known to the provider, not to us; keeps the token so that her session there can end. */
    static final class Refused extends OAuth2AuthenticationException {

        private final OidcIdToken token;

        Refused(String code, OidcIdToken token) {
            super(new OAuth2Error(code));
            this.token = token;
        }

        OidcIdToken token() {
            return token;
        }
    }
}
