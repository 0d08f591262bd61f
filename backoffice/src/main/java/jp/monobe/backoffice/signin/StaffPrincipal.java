package jp.monobe.backoffice.signin;

import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.frontend.web.CityPrincipal;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/**
 * A signed-in member of staff in one city. Roles here decide which pages are offered; what may be
 * done is asked of the directory at every call.
 */
final class StaffPrincipal extends DefaultOidcUser implements CityPrincipal {

    private final MunicipalityCode city;
    private final UUID staffId;
    private final String displayName;

    StaffPrincipal(OidcIdToken token, MunicipalityCode city, StaffMember member) {
        super(
                member.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .collect(Collectors.toSet()),
                token);
        this.city = city;
        this.staffId = member.id();
        this.displayName = member.name();
    }

    @Override
    public MunicipalityCode city() {
        return city;
    }

    @Override
    public Actor actor() {
        return new Actor.Staff(staffId);
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffPrincipal that && that.staffId.equals(staffId);
    }

    @Override
    public int hashCode() {
        return staffId.hashCode();
    }
}
