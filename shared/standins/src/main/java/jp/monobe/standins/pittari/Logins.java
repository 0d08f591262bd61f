package jp.monobe.standins.pittari;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import org.jspecify.annotations.Nullable;

/** Logins of the cities' programs: a secret for each city gives a token of ten minutes. */
final class Logins {

    static final Duration LIFE = Duration.ofMinutes(10);

    private record Login(String city, Instant until) {}

    private final Map<String, String> secrets;
    private final Faults faults;
    private final InstantSource time;
    private final Map<String, Login> logins = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** Secrets by city. */
    Logins(Map<String, String> secrets, Faults faults, InstantSource time) {
        this.secrets = Map.copyOf(secrets);
        this.faults = faults;
        this.time = time;
    }

    /** The token; empty for a wrong secret. */
    Optional<String> login(@Nullable String city, @Nullable String secret) {
        if (city == null || secret == null) {
            return Optional.empty();
        }
        var known = secrets.get(city);
        if (known == null || !same(known, secret)) {
            return Optional.empty();
        }
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        logins.put(token, new Login(city, time.instant().plus(LIFE)));
        return Optional.of(token);
    }

    /** The city that logged in; with the fault a token is good for one call. */
    Optional<String> cityOf(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            return Optional.empty();
        }
        var token = authorization.substring("Bearer ".length());
        var login =
                faults.isOn(Fault.PITTARI_LOGIN_EXPIRED) ? logins.remove(token) : logins.get(token);
        return Optional.ofNullable(login)
                .filter(it -> time.instant().isBefore(it.until()))
                .map(Login::city);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
