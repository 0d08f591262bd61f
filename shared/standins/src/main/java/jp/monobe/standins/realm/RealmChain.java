package jp.monobe.standins.realm;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import java.security.Principal;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationConsentAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Puts a realm together: Spring Authorization Server with everything it leaves open made strict.
 */
public final class RealmChain {

    private final RealmParts parts;
    private final RealmKeys keys;
    private final InstantSource time;

    public RealmChain(RealmParts parts, RealmKeys keys, InstantSource time) {
        this.parts = parts;
        this.keys = keys;
        this.time = time;
    }

    /** Pages below the realm that need no sign-in are {@code open}. */
    public SecurityFilterChain build(HttpSecurity http, String... open) {
        Realm realm = parts.realm();
        var authorize = PathPatternRequestMatcher.pathPattern(realm.path(Endpoints.AUTHORIZE));
        // Without a bean for both realms, this is where the endpoint of public keys finds its own.
        http.setSharedObject(JWKSource.class, keys.source());
        return http.securityMatcher(realm.path("/**"))
                .with(new OAuth2AuthorizationServerConfigurer(), this::endpoints)
                .authorizeHttpRequests(paths ->
                        paths.requestMatchers(open)
                                .permitAll()
                                .requestMatchers(realm.path("/api/**"))
                                .hasAuthority("SCOPE_sign")
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.decoder(keys.decoder())))
                .securityContext(
                        context -> context.securityContextRepository(parts.sessions().contexts()))
                .requestCache(cache -> cache.requestCache(parts.sessions().requests()))
                .exceptionHandling(failures ->
                        failures.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(realm.path("/login")),
                                authorize))
                .logout(logout -> logout.disable())
                .build();
    }

    private void endpoints(OAuth2AuthorizationServerConfigurer server) {
        server.registeredClientRepository(clients())
                .authorizationService(parts.authorizations())
                .authorizationConsentService(new NoConsents())
                .authorizationServerSettings(Endpoints.settings())
                .tokenGenerator(tokens())
                .clientAuthentication(proof -> proof.authenticationProviders(this::strict))
                .authorizationEndpoint(endpoint ->
                        endpoint.consentPage(parts.realm().path("/consent"))
                                .errorResponseHandler(new AuthorizationErrors())
                                .authenticationProviders(this::strict))
                .oidc(oidc ->
                        oidc.providerConfigurationEndpoint(found ->
                                        found.providerConfigurationCustomizer(new Discovery(parts)))
                                .userInfoEndpoint(info -> info.userInfoMapper(this::userInfo))
                                .logoutEndpoint(end -> end.logoutResponseHandler(loggedOut())));
    }

    private InMemoryRegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                parts.clients().stream().map(Client::registered).toArray(RegisteredClient[]::new));
    }

    private JwtGenerator tokens() {
        var generator = new JwtGenerator(keys.encoder());
        generator.setJwtCustomizer((JwtEncodingContext token) -> {
            token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            parts.describe(token);
        });
        return generator;
    }

    private void strict(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            switch (provider) {
                case JwtClientAssertionAuthenticationProvider proof ->
                        proof.setJwtDecoderFactory(new ClientAssertions(publicKeys(), time));
                case OAuth2AuthorizationCodeRequestAuthenticationProvider request -> {
                    request.setAuthenticationValidator(
                            new OAuth2AuthorizationCodeRequestAuthenticationValidator()
                                    .andThen(new StrictRequest())
                                    .andThen(parts.furtherChecks()));
                    request.setAuthorizationCodeGenerator(codes());
                }
                case OAuth2AuthorizationConsentAuthenticationProvider consent -> {
                    consent.setAuthorizationConsentCustomizer(parts::answered);
                    consent.setAuthorizationCodeGenerator(codes());
                }
                default -> {}
            }
        }
    }

    private Codes codes() {
        return new Codes(time, parts.expiredCodes());
    }

    private Map<String, ECKey> publicKeys() {
        return parts.clients().stream().collect(Collectors.toMap(Client::id, Client::publicKey));
    }

    private OidcUserInfo userInfo(OidcUserInfoAuthenticationContext context) {
        var authorization = context.getAuthorization();
        Authentication person =
                requireNonNull(authorization.getAttribute(Principal.class.getName()));
        var idToken = requireNonNull(authorization.getToken(OidcIdToken.class)).getToken();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", idToken.getSubject());
        claims.putAll(parts.userInfo(person, context.getAccessToken().getScopes()));
        return new OidcUserInfo(claims);
    }

    private OidcLogoutAuthenticationSuccessHandler loggedOut() {
        var handler = new OidcLogoutAuthenticationSuccessHandler();
        handler.setLogoutHandler(parts.sessions());
        return handler;
    }
}
