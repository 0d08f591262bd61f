package jp.monobe.standins.realm;

import com.nimbusds.jose.jwk.ECKey;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** A city's program as a client of a realm (利用事業者). */
public record Client(
        String id,
        String name,
        String cityCode,
        ECKey publicKey,
        String redirectUri,
        List<String> afterLogout,
        Set<String> scopes,
        boolean asksConsent,
        boolean signs) {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    RegisteredClient registered() {
        var builder =
                RegisteredClient.withId(id)
                        .clientId(id)
                        .clientName(name)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(redirectUri)
                        .postLogoutRedirectUris(uris -> uris.addAll(afterLogout))
                        .scopes(allowed -> allowed.addAll(scopes))
                        .clientSettings(clientSettings())
                        .tokenSettings(
                                TokenSettings.builder()
                                        .accessTokenTimeToLive(TOKEN_LIFE)
                                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                                        .build());
        if (signs) {
            builder.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
        }
        return builder.build();
    }

    private ClientSettings clientSettings() {
        return ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(asksConsent)
                .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.ES256)
                .build();
    }
}
