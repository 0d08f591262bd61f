package jp.monobe.standins.staff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jp.monobe.standins.realm.Client;
import jp.monobe.standins.realm.Realm;
import jp.monobe.standins.realm.RealmParts;
import jp.monobe.standins.realm.RealmSessions;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/** The staff's provider: password and one-time code, told to the client as {@code amr}. */
public final class StaffRealm implements RealmParts {

    public static final Set<String> SCOPES = Set.of("openid", "profile");

    private final List<Client> clients;
    private final StaffMembers members;
    private final RealmSessions sessions = new RealmSessions(Realm.STAFF);
    private final OAuth2AuthorizationService authorizations =
            new InMemoryOAuth2AuthorizationService();

    public StaffRealm(List<Client> clients, StaffMembers members) {
        this.clients = List.copyOf(clients);
        this.members = members;
    }

    @Override
    public Realm realm() {
        return Realm.STAFF;
    }

    @Override
    public String subjectType() {
        return "public";
    }

    @Override
    public List<Client> clients() {
        return clients;
    }

    @Override
    public RealmSessions sessions() {
        return sessions;
    }

    @Override
    public OAuth2AuthorizationService authorizations() {
        return authorizations;
    }

    @Override
    public Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> furtherChecks() {
        return request -> {};
    }

    @Override
    public void answered(OAuth2AuthorizationConsentAuthenticationContext answer) {}

    @Override
    public void describe(JwtEncodingContext token) {
        if ("id_token".equals(token.getTokenType().getValue())) {
            token.getClaims().claim("name", name(requireNonNull(token.getPrincipal())));
            token.getClaims().claim("amr", List.of("pwd", "otp"));
        }
    }

    @Override
    public Map<String, Object> userInfo(Authentication person, Set<String> scopes) {
        return Map.of("name", name(person));
    }

    private String name(Authentication person) {
        return members.find(person.getName()).orElseThrow().name();
    }

    @Override
    public BooleanSupplier expiredCodes() {
        return () -> false;
    }
}
