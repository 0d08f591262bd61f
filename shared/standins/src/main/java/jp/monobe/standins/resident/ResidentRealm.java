package jp.monobe.standins.resident;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jp.monobe.standins.card.Card;
import jp.monobe.standins.card.Cards;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.StandInSecret;
import jp.monobe.standins.realm.Client;
import jp.monobe.standins.realm.Realm;
import jp.monobe.standins.realm.RealmParts;
import jp.monobe.standins.realm.RealmSessions;
import jp.monobe.standins.signing.SignStep;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/** The residents' provider: cards, pairwise subjects, and no more data than the scopes ask for. */
public final class ResidentRealm implements RealmParts {

    /** What a city's client may ask for (facts of the real service: no kana, no 個人番号). */
    public static final Set<String> SCOPES =
            Set.of("openid", "name", "address", "birthdate", "gender", "sign");

    private final List<Client> clients;
    private final Cards cards;
    private final PairwiseSubjects subjects;
    private final SignStep signing;
    private final Faults faults;
    private final RealmSessions sessions = new RealmSessions(Realm.RESIDENT);
    private final OAuth2AuthorizationService authorizations =
            new InMemoryOAuth2AuthorizationService();

    public ResidentRealm(
            List<Client> clients,
            Cards cards,
            StandInSecret secret,
            SignStep signing,
            Faults faults) {
        this.clients = List.copyOf(clients);
        this.cards = cards;
        this.subjects = new PairwiseSubjects(secret);
        this.signing = signing;
        this.faults = faults;
    }

    @Override
    public Realm realm() {
        return Realm.RESIDENT;
    }

    @Override
    public String subjectType() {
        return "pairwise";
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
        return signing::check;
    }

    @Override
    public void answered(OAuth2AuthorizationConsentAuthenticationContext answer) {
        signing.answered(answer);
    }

    @Override
    public void describe(JwtEncodingContext token) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
            return;
        }
        String clientId = token.getRegisteredClient().getClientId();
        Authentication person = requireNonNull(token.getPrincipal());
        token.getClaims().subject(subjects.of(clientId, person.getName()));
        if (faults.isOn(Fault.WRONG_NONCE) && "id_token".equals(token.getTokenType().getValue())) {
            token.getClaims().claim("nonce", "not-the-nonce-you-sent");
        }
    }

    @Override
    public Map<String, Object> userInfo(Authentication person, Set<String> scopes) {
        Card card = cards.get(person.getName());
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("name", card.name());
        claims.put("address", card.address());
        claims.put("birthdate", card.birthDate().toString().replace("-", ""));
        claims.put("gender", card.gender());
        claims.keySet().retainAll(scopes);
        return claims;
    }

    @Override
    public BooleanSupplier expiredCodes() {
        return () -> faults.isOn(Fault.EXPIRED_CODE);
    }
}
