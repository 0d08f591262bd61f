package jp.monobe.standins.realm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Authorization codes: one minute, used once; on request such as have already run out. */
final class Codes implements OAuth2TokenGenerator<OAuth2AuthorizationCode> {

    private static final Duration LIFE = Duration.ofMinutes(1);

    private final StringKeyGenerator values =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 48);
    private final InstantSource time;
    private final BooleanSupplier expired;

    Codes(InstantSource time, BooleanSupplier expired) {
        this.time = time;
        this.expired = expired;
    }

    @Override
    public @Nullable OAuth2AuthorizationCode generate(OAuth2TokenContext context) {
        if (!"code".equals(context.getTokenType().getValue())) {
            return null;
        }
        Instant issued =
                time.instant().minus(expired.getAsBoolean() ? LIFE.multipliedBy(2) : Duration.ZERO);
        return new OAuth2AuthorizationCode(values.generateKey(), issued, issued.plus(LIFE));
    }
}
