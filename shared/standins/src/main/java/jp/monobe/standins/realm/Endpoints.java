package jp.monobe.standins.realm;

import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** Where the endpoints stand below an issuer; the residents' real provider has the same shape. */
public final class Endpoints {

    public static final String AUTHORIZE = "/protocol/openid-connect/auth";
    public static final String TOKEN = "/protocol/openid-connect/token";
    public static final String USER_INFO = "/protocol/openid-connect/userinfo";
    public static final String CERTS = "/protocol/openid-connect/certs";
    public static final String LOGOUT = "/protocol/openid-connect/logout";

    private Endpoints() {}

    static AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder()
                .multipleIssuersAllowed(true)
                .authorizationEndpoint(AUTHORIZE)
                .tokenEndpoint(TOKEN)
                .oidcUserInfoEndpoint(USER_INFO)
                .jwkSetEndpoint(CERTS)
                .oidcLogoutEndpoint(LOGOUT)
                .build();
    }
}
