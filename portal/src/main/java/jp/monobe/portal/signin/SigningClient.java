package jp.monobe.portal.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.frontend.web.CityClients;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Speaks to the signing service (署名API) with a token of the city's own client: opens a transaction
 * for a document's digest, and asks what came of it (facts §4.1).
 */
@Component
class SigningClient {

    private static final String API = "/api/sign-transactions";

    /** What the service answered for a transaction. */
    record Result(
            String status,
            @Nullable String signature,
            @Nullable String certificate,
            @Nullable String serial) {}

    private record Opened(String id) {}

    private final CityClients clients;
    private final RestClientClientCredentialsTokenResponseClient tokens;
    private final RestClient http;

    SigningClient(CityClients clients) {
        this.clients = clients;
        this.tokens = new RestClientClientCredentialsTokenResponseClient();
        this.tokens.addParametersConverter(
                new NimbusJwtClientAuthenticationParametersConverter<
                        OAuth2ClientCredentialsGrantRequest>(clients::keyOf));
        var factory =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        factory.setReadTimeout(Duration.ofSeconds(5));
        this.http = RestClient.builder().requestFactory(factory).build();
    }

    /** Opens a transaction and tells its id; empty when the service is away. */
    Optional<String> open(MunicipalityCode city, String digest, String documentName) {
        return unlessAway(
                        () -> {
                            var registration = registration(city);
                            return http.post()
                                    .uri(issuer(registration) + API)
                                    .headers(headers -> headers.setBearerAuth(token(registration)))
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .body(Map.of("digest", digest, "documentName", documentName))
                                    .retrieve()
                                    .body(Opened.class);
                        })
                .map(Opened::id);
    }

    /** What came of a transaction; empty when the service is away. */
    Optional<Result> result(MunicipalityCode city, String transactionId) {
        return unlessAway(() -> {
            var registration = registration(city);
            return http.get()
                    .uri(issuer(registration) + API + "/{id}/result", transactionId)
                    .headers(headers -> headers.setBearerAuth(token(registration)))
                    .retrieve()
                    .body(Result.class);
        });
    }

    private ClientRegistration registration(MunicipalityCode city) {
        var registration = clients.findByRegistrationId(city.value());
        if (registration == null) {
            throw new IllegalStateException("No client for " + city);
        }
        return registration;
    }

    private static String issuer(ClientRegistration registration) {
        return Objects.requireNonNull(registration.getProviderDetails().getIssuerUri());
    }

    private String token(ClientRegistration registration) {
        var own =
                ClientRegistration.withClientRegistration(registration)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .scope("sign")
                        .build();
        return tokens.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(own))
                .getAccessToken()
                .getTokenValue();
    }

    private interface Call<T> {
        @Nullable T make();
    }

    /** A provider without its discovery document is an {@link IllegalArgumentException}. */
    private static <T> Optional<T> unlessAway(Call<T> call) {
        try {
            return Optional.ofNullable(call.make());
        } catch (RestClientException | OAuth2AuthorizationException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
