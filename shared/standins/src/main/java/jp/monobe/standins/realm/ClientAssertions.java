package jp.monobe.standins.realm;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;

/**
 * Checks a client's proof of who it is ({@code private_key_jwt}, RFC 7523): ES256 by the client's
 * own key, issuer and subject the client, audience exactly the token endpoint, a life of five
 * minutes at most, and a {@code jti} that was never seen before.
 */
final class ClientAssertions implements JwtDecoderFactory<RegisteredClient> {

    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private final Map<String, ECKey> publicKeys;
    private final InstantSource time;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    /** Public keys by client id. */
    ClientAssertions(Map<String, ECKey> publicKeys, InstantSource time) {
        this.publicKeys = Map.copyOf(publicKeys);
        this.time = time;
    }

    @Override
    public JwtDecoder createDecoder(RegisteredClient client) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        var keys = new ImmutableJWKSet<>(new JWKSet(publicKeys.get(client.getClientId())));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(jwt -> result(jwt, client.getClientId()));
        return decoder;
    }

    private OAuth2TokenValidatorResult result(Jwt jwt, String clientId) {
        String fault = fault(jwt, clientId);
        return fault.isEmpty()
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_client", "client_assertion: " + fault, null));
    }

    private String fault(Jwt jwt, String clientId) {
        Instant now = time.instant();
        Instant issued = jwt.getIssuedAt();
        Instant expires = jwt.getExpiresAt();
        if (!clientId.equals(jwt.getClaimAsString("iss")) || !clientId.equals(jwt.getSubject())) {
            return "iss and sub must be the client";
        }
        if (!List.of(tokenEndpoint()).equals(jwt.getAudience())) {
            return "aud must be the token endpoint";
        }
        if (issued == null || expires == null || issued.isAfter(now.plus(CLOCKS_DIFFER))) {
            return "iat and exp are needed";
        }
        if (expires.isBefore(now) || expires.isAfter(issued.plus(LONGEST_LIFE))) {
            return "expired, or valid for too long";
        }
        return used(clientId, jwt.getId(), expires) ? "jti missing or used before" : "";
    }

    private boolean used(String clientId, @Nullable String jti, Instant expires) {
        Instant now = time.instant();
        seen.values().removeIf(until -> until.isBefore(now));
        return jti == null
                || jti.isBlank()
                || seen.putIfAbsent(clientId + " " + jti, expires) != null;
    }

    private static String tokenEndpoint() {
        return AuthorizationServerContextHolder.getContext().getIssuer() + Endpoints.TOKEN;
    }
}
