package jp.monobe.standins.staff;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import jp.monobe.standins.data.StandInSecret;

/**
 * One-time codes by time (TOTP, RFC 6238): six digits, steps of 30 seconds, one step of tolerance
 * to either side, and no code twice (§5.2).
 */
public final class OneTimeCodes {

    private static final long STEP = 30;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();
    private final Map<String, Long> lastUsed = new ConcurrentHashMap<>();
    private final StandInSecret secret;
    private final InstantSource time;

    public OneTimeCodes(StandInSecret secret, InstantSource time) {
        this.secret = secret;
        this.time = time;
    }

    /** Whether the code is right now; a right code is used up. */
    boolean use(String user, String code) {
        long now = step();
        Optional<Long> fitting =
                LongStream.rangeClosed(now - 1, now + 1)
                        .filter(step -> step > lastUsed.getOrDefault(user, Long.MIN_VALUE))
                        .filter(step -> code(user, step).equals(code))
                        .boxed()
                        .findFirst();
        fitting.ifPresent(step -> lastUsed.put(user, step));
        return fitting.isPresent();
    }

    /** The next code that will be taken: of this step, or of the next one when this is used up. */
    public String current(String user) {
        long next = lastUsed.getOrDefault(user, 0L) + 1;
        return code(user, Math.clamp(next, step(), step() + 1));
    }

    /** How long this step still lasts. */
    public long secondsLeft() {
        return STEP - time.instant().getEpochSecond() % STEP;
    }

    private long step() {
        return time.instant().getEpochSecond() / STEP;
    }

    private String code(String user, long step) {
        try {
            var key = new SecretKeySpec(secret.bytes("totp:" + user), 0, 20, "HmacSHA1");
            int code = generator.generateOneTimePassword(key, Instant.ofEpochSecond(step * STEP));
            return String.format(Locale.ROOT, "%06d", code);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
