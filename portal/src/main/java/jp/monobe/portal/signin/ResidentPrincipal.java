package jp.monobe.portal.signin;

import java.util.Set;
import java.util.UUID;
import jp.monobe.frontend.web.CityPrincipal;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A signed-in resident: her account in one city, nothing of the registry, no address. */
final class ResidentPrincipal extends DefaultOidcUser implements CityPrincipal {

    private final MunicipalityCode city;
    private final UUID accountId;
    private final String displayName;

    ResidentPrincipal(OidcIdToken token, MunicipalityCode city, UUID accountId, String name) {
        super(Set.of(new SimpleGrantedAuthority("ROLE_RESIDENT")), token);
        this.city = city;
        this.accountId = accountId;
        this.displayName = name;
    }

    @Override
    public MunicipalityCode city() {
        return city;
    }

    @Override
    public Actor actor() {
        return new Actor.Resident(accountId);
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResidentPrincipal that && that.accountId.equals(accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
