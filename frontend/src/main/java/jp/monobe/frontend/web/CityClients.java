package jp.monobe.frontend.web;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Tenants;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * One OpenID Connect client per city, made when first needed from the provider's discovery document
 * and the city's own key. A provider that is away is asked again next time.
 */
public final class CityClients implements ClientRegistrationRepository {

    /**
     * @param issuer the provider
     * @param clientPrefix before the city's code in the client id, such as {@code RP}
     * @param keys folder of the keys; {@code keyPrefix-<code>.jwk} each
     */
    public record Provider(
            String issuer, String clientPrefix, Path keys, String keyPrefix, List<String> scopes) {}

    private static final Logger LOG = LoggerFactory.getLogger(CityClients.class);

    private final Provider provider;
    private final Tenants tenants;
    private final Map<String, ClientRegistration> built = new ConcurrentHashMap<>();

    public CityClients(Provider provider, Tenants tenants) {
        this.provider = provider;
        this.tenants = tenants;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        var known = built.get(registrationId);
        if (known != null) {
            return known;
        }
        return tenants.all().stream()
                .filter(tenant -> tenant.code().value().equals(registrationId))
                .findFirst()
                .map(tenant -> build(tenant.code()))
                .orElse(null);
    }

    /**
     * Whether the provider answers now. Asked before somebody is sent to it: who is sent to one
     * that is away sees the browser's own error and no way on.
     */
    public boolean isThere(MunicipalityCode code) {
        try {
            ClientRegistrations.fromIssuerLocation(provider.issuer);
            return findByRegistrationId(code.value()) != null;
        } catch (IllegalArgumentException | IllegalStateException away) {
            LOG.warn("The identity service is away for {}: {}", code, away.getMessage());
            return false;
        }
    }

    private ClientRegistration build(MunicipalityCode code) {
        var registration =
                ClientRegistrations.fromIssuerLocation(provider.issuer)
                        .registrationId(code.value())
                        .clientId(provider.clientPrefix + code)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri("{baseUrl}/login/oauth2/code/" + code)
                        .scope(provider.scopes)
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build())
                        .build();
        built.put(code.value(), registration);
        return registration;
    }

    /** The private key that signs this client's assertions (private_key_jwt, ES256). */
    public JWK keyOf(ClientRegistration registration) {
        return key(registration.getRegistrationId());
    }

    private JWK key(String code) {
        try {
            return JWK.parse(
                    Files.readString(
                            provider.keys.resolve(provider.keyPrefix + "-" + code + ".jwk")));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("No key for the client of " + code, e);
        }
    }
}
