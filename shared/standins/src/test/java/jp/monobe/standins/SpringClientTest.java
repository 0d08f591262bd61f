package jp.monobe.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.monobe.standins.Browser.Page;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/** Spring Security's own client gets on with the stand-in, set up as our programs set it up. */
@StandInsTest
class SpringClientTest {

    @LocalServerPort int port;

    @Value("${monobe.data}")
    Path data;

    @Autowired Faults faults;

    private ClientRegistration registration;
    private OAuth2AuthorizationRequest request;
    private Stage stage;

    @BeforeEach
    void setUp() {
        registration =
                ClientRegistrations.fromIssuerLocation(
                                "http://localhost:" + port + "/realms/resident")
                        .registrationId("392049")
                        .clientId("RP392049")
                        .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                        .redirectUri("http://localhost:8080/login/oauth2/code/392049")
                        .scope("openid", "name", "address", "birthdate", "gender")
                        .clientSettings(
                                ClientRegistration.ClientSettings.builder()
                                        .requireProofKey(true)
                                        .build())
                        .build();
        var start = new MockHttpServletRequest("GET", "/oauth2/authorization/392049");
        start.setServletPath("/oauth2/authorization/392049");
        request =
                new DefaultOAuth2AuthorizationRequestResolver(
                                new InMemoryClientRegistrationRepository(registration))
                        .resolve(start, "392049");
        stage = new Stage(TestClient.ofPortal(port, data, "392049"));
    }

    @AfterEach
    void calm() {
        faults.set(Fault.WRONG_NONCE, false);
    }

    @Test
    void signsIn() {
        OidcUser user = signIn();

        assertThat(user.getClaimAsString("address")).isEqualTo("高知県南国市大埇甲2301番地");
        assertThat(user.getBirthdate()).isEqualTo("19850315");
        assertThat(user.getIdToken().getIssuer())
                .hasToString("http://localhost:" + port + "/realms/resident");
    }

    @Test
    void noticesAnotherNonce() {
        faults.set(Fault.WRONG_NONCE, true);

        assertThatThrownBy(this::signIn)
                .isInstanceOf(OAuth2AuthenticationException.class)
                .hasMessageContaining("nonce");
    }

    private OidcUser signIn() {
        stage.browser.get(request.getAuthorizationRequestUri());
        Page consent =
                stage.browser.press(stage.pinPage(Stage.HANAKO), "次へ", Map.of("pin", "1234"));
        Page back = stage.browser.press(consent, "同意する");
        var response =
                OAuth2AuthorizationResponse.success(back.parameter("code"))
                        .redirectUri(request.getRedirectUri())
                        .state(back.parameter("state"))
                        .build();
        var result =
                provider()
                        .authenticate(
                                new OAuth2LoginAuthenticationToken(
                                        registration,
                                        new OAuth2AuthorizationExchange(request, response)));
        return (OidcUser) result.getPrincipal();
    }

    private OidcAuthorizationCodeAuthenticationProvider provider() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.addParametersConverter(
                new NimbusJwtClientAuthenticationParametersConverter<
                        OAuth2AuthorizationCodeGrantRequest>(client -> key()));
        var provider =
                new OidcAuthorizationCodeAuthenticationProvider(tokens, new OidcUserService());
        var decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwsAlgorithmResolver(client -> SignatureAlgorithm.ES256);
        provider.setJwtDecoderFactory(decoders);
        return provider;
    }

    private JWK key() {
        try {
            return JWK.parse(Files.readString(data.resolve("keys/resident-392049.jwk")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
