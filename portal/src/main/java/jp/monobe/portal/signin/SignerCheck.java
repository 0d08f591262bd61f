package jp.monobe.portal.signin;

import java.util.Objects;
import jp.monobe.frontend.web.CityClients;
import jp.monobe.frontend.web.CityPrincipal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Whether who signed is who is signed in: the pairwise subject is the same (署名者の確認). */
@Component
class SignerCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SignerCheck.class);

    enum Verdict {
        SAME,
        OTHER,
        /** The provider did not answer, or not as it must. */
        UNKNOWN
    }

    private final CityClients clients;
    private final OidcIdTokenDecoderFactory idTokens;
    private final RestClientAuthorizationCodeTokenResponseClient tokens =
            new RestClientAuthorizationCodeTokenResponseClient();

    SignerCheck(CityClients clients, OidcIdTokenDecoderFactory idTokens) {
        this.clients = clients;
        this.idTokens = idTokens;
        this.tokens.addParametersConverter(
                new NimbusJwtClientAuthenticationParametersConverter<
                        OAuth2AuthorizationCodeGrantRequest>(clients::keyOf));
    }

    Verdict check(CityPrincipal who, OAuth2AuthorizationRequest request, String code) {
        try {
            var token = idToken(registration(who), request, code);
            var nonce = request.getAdditionalParameters().get(OidcParameterNames.NONCE);
            if (nonce == null || !nonce.equals(token.getClaimAsString("nonce"))) {
                return Verdict.UNKNOWN;
            }
            return who instanceof OidcUser user
                            && Objects.equals(user.getSubject(), token.getSubject())
                    ? Verdict.SAME
                    : Verdict.OTHER;
        } catch (OAuth2AuthorizationException | JwtException e) {
            LOG.info("Signer not checked: {}", e.getClass().getSimpleName());
            return Verdict.UNKNOWN;
        }
    }

    private ClientRegistration registration(CityPrincipal who) {
        return Objects.requireNonNull(clients.findByRegistrationId(who.city().value()));
    }

    private Jwt idToken(
            ClientRegistration registration, OAuth2AuthorizationRequest request, String code) {
        var response =
                OAuth2AuthorizationResponse.success(code)
                        .redirectUri(Objects.requireNonNull(request.getRedirectUri()))
                        .state(Objects.requireNonNull(request.getState()))
                        .build();
        var answer =
                tokens.getTokenResponse(
                        new OAuth2AuthorizationCodeGrantRequest(
                                registration, new OAuth2AuthorizationExchange(request, response)));
        var token = answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        return idTokens.createDecoder(registration).decode(String.valueOf(token));
    }
}
