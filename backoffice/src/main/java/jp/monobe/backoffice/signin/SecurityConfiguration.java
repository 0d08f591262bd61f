package jp.monobe.backoffice.signin;

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
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Two chains: the clerks' application with a session; look, health and errors without one. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    CityClients cityClients(
            @Value("${monobe.identity.issuer}") String issuer,
            @Value("${monobe.data}/keys") Path keys,
            Tenants tenants) {
        var provider =
                new CityClients.Provider(
                        issuer, "OFFICE", keys, "staff", List.of("openid", "profile"));
        return new CityClients(provider, tenants);
    }

    @Bean
    OidcIdTokenDecoderFactory idTokens() {
        return CitySignIn.idTokens();
    }

    @Bean
    @Order(1)
    SecurityFilterChain withoutSession(HttpSecurity http) throws Exception {
        return http.securityMatcher("/css/**", "/actuator/**", "/error", "/favicon.ico")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain application(
            HttpSecurity http, CityClients clients, StaffUsers users, SignInRefused refused)
            throws Exception {
        var signIn = new CitySignIn(clients);
        http.authorizeHttpRequests(requests ->
                requests.requestMatchers("/login", "/login/*")
                        .permitAll()
                        .requestMatchers("/")
                        .authenticated()
                        .requestMatchers("/case/*/*", "/case/*/attachment/*")
                        .hasAnyRole(OfficeRole.CLERK, OfficeRole.APPROVER));
        // Not oauth2LoginPage(): it would put its own success handler in the place of ours.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.logoutSuccessHandler(new SignedOut(signIn)));
        signIn.on(http, users, signedIn(), refused);
        http.headers(headers ->
                headers.frameOptions(frame -> frame.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
        http.addFilterBefore(new ScopeFilter(_ -> new Scope.Platform()), AuthorizationFilter.class);
        return http.build();
    }

    /** Back to the page that was asked for, such as a case's; else to the start. */
    private static SavedRequestAwareAuthenticationSuccessHandler signedIn() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl("/app/");
        return handler;
    }
}
