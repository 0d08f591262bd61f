package jp.monobe.frontend.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Sign-in as both programs do it: authorization code with PKCE S256, private_key_jwt, ES256 id
 * tokens with issuer and nonce checked, and a sign-out that ends the provider's session as well.
 */
public final class CitySignIn {

    private final CityClients clients;

    public CitySignIn(CityClients clients) {
        this.clients = clients;
    }

    /** Adds the sign-in to a security chain. */
    public void on(
            HttpSecurity http,
            OAuth2UserService<OidcUserRequest, OidcUser> users,
            AuthenticationSuccessHandler success,
            AuthenticationFailureHandler failure)
            throws Exception {
        http.oauth2Login(login ->
                login.clientRegistrationRepository(clients)
                        .loginPage("/login")
                        .tokenEndpoint(token -> token.accessTokenResponseClient(tokenClient()))
                        .userInfoEndpoint(user -> user.oidcUserService(users))
                        .successHandler(success)
                        .failureHandler(failure));
    }

    private RestClientAuthorizationCodeTokenResponseClient tokenClient() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.addParametersConverter(
                new NimbusJwtClientAuthenticationParametersConverter<
                        OAuth2AuthorizationCodeGrantRequest>(clients::keyOf));
        return client;
    }

    /** Ends the provider's session too, then comes back to {@code target}. */
    public OidcClientInitiatedLogoutSuccessHandler signOutTo(String target) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}" + target);
        return handler;
    }

    /** Id tokens are signed with ES256 and nothing else. */
    public static OidcIdTokenDecoderFactory idTokens() {
        var factory = new OidcIdTokenDecoderFactory();
        factory.setJwsAlgorithmResolver(_ -> SignatureAlgorithm.ES256);
        return factory;
    }
}
