package jp.monobe.portal.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.nio.file.Path;
import java.util.List;
import jp.monobe.frontend.web.CityClients;
import jp.monobe.frontend.web.CitySignIn;
import jp.monobe.frontend.web.ScopeFilter;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.Tenants;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Two chains: the residents' application with a session, the public pages without one. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final List<String> SCOPES =
            List.of("openid", "name", "address", "birthdate", "gender");

    /** A page runs no script but ours and is framed by nobody. */
    private static final String PUBLIC_CONTENT =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
                    + " script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Bean
    CityClients cityClients(
            @Value("${monobe.identity.issuer}") String issuer,
            @Value("${monobe.data}/keys") Path keys,
            Tenants tenants) {
        var provider = new CityClients.Provider(issuer, "RP", keys, "resident", SCOPES);
        return new CityClients(provider, tenants);
    }

    @Bean
    OidcIdTokenDecoderFactory idTokens() {
        return CitySignIn.idTokens();
    }

    @Bean
    @Order(1)
    SecurityFilterChain application(
            HttpSecurity http,
            CityClients clients,
            ResidentUsers users,
            SignInStart start,
            SignInRefused refused,
            SigningService signing,
            Tenants tenants)
            throws Exception {
        var signIn = new CitySignIn(clients);
        http.securityMatcher(
                "/app/**", "/login/**", "/login", "/oauth2/**", "/logout", "/VAADIN/**");
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers("/login", "/login/*", SignInPages.OUT + "*")
                        .permitAll()
                        .requestMatchers("/login/sign/**")
                        .hasRole("RESIDENT"));
        // Not oauth2LoginPage(): it would put its own success handler in the place of ours.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.logoutSuccessHandler(new SignedOut(signIn, tenants)));
        signIn.on(
                http,
                users,
                (request, response, _) -> response.sendRedirect(start.target(request, response)),
                refused);
        http.headers(headers ->
                headers.frameOptions(frame -> frame.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
        http.addFilterBefore(new SigningReturn(signing), OAuth2LoginAuthenticationFilter.class);
        http.addFilterBefore(new ScopeFilter(_ -> new Scope.Open()), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .headers(headers ->
                        headers.referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                                .cacheControl(cache -> cache.disable())
                                .contentSecurityPolicy(
                                        policy -> policy.policyDirectives(PUBLIC_CONTENT)));
        http.addFilterBefore(new ScopeFilter(_ -> new Scope.Open()), AuthorizationFilter.class);
        return http.build();
    }
}
