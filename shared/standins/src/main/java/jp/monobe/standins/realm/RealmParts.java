package jp.monobe.standins.realm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

/** In what one realm differs from the other. */
public interface RealmParts {

    Realm realm();

    /**
     * {@code pairwise} where each client knows a person by another subject, else {@code public}.
     */
    String subjectType();

    List<Client> clients();

    RealmSessions sessions();

    OAuth2AuthorizationService authorizations();

    /** Checks after the common ones; throws what {@link StrictRequest#refused} makes. */
    Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> furtherChecks();

    /** Called when the person answers the consent page, before a code is made. */
    void answered(OAuth2AuthorizationConsentAuthenticationContext answer);

    /** Sets the subject and the claims of the id token. */
    void describe(JwtEncodingContext token);

    /** What the userinfo endpoint hands out beside the subject. */
    Map<String, Object> userInfo(Authentication person, Set<String> scopes);

    /** Whether codes shall have run out when they are handed out. */
    BooleanSupplier expiredCodes();
}
