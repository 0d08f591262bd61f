package jp.monobe.portal.signin;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.resident.Accounts;
import jp.monobe.resident.SignIn;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns what the identity service vouches for into an account of the city (facts §4.1). */
@Component
class ResidentUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService userInfo = new OidcUserService();
    private final Accounts accounts;

    ResidentUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = userInfo.loadUser(request);
        var registration = request.getClientRegistration();
        var city = new MunicipalityCode(registration.getRegistrationId());
        var person =
                new VerifiedPerson(
                        claim(user, "name"),
                        claim(user, "address"),
                        birthDate(claim(user, "birthdate")),
                        Objects.requireNonNullElse(user.getClaimAsString("gender"), ""));
        var signIn =
                new SignIn(
                        Objects.requireNonNull(user.getIssuer()).toString(),
                        registration.getClientId(),
                        Objects.requireNonNull(user.getSubject()),
                        person);
        var signedIn =
                Acting.as(new Actor.Visitor(), new Scope.City(city))
                        .call(() -> accounts.signIn(signIn));
        return new ResidentPrincipal(
                request.getIdToken(), city, signedIn.accountId(), person.name());
    }

    private static String claim(OidcUser user, String name) {
        var value = user.getClaims().get(name);
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw refused("missing_" + name);
    }

    /** Both shapes occur: 19850315 and 1985-03-15. */
    private static LocalDate birthDate(String text) {
        try {
            return text.length() == 8
                    ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw refused("bad_birthdate");
        }
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
