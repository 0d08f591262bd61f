package jp.monobe.paying.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Sha256;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.KeyFolder;
import jp.monobe.municipality.KeyFolder.Key;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Signs links by which one slip is paid without sign-in (ADR 49). A link holds the slip's random
 * id, its amount and a last day; who has to pay is under the signature and not in the link. The
 * city's key lies outside the database, in {@code paylink-<code>.key}.
 */
@Component
public class PayLinks {

    private static final Logger LOG = LoggerFactory.getLogger(PayLinks.class);
    private static final int SAID = Long.BYTES * 2 + Integer.BYTES * 2;
    private static final int MAC = 16;
    private static final int SHORTEST_KEY = 32;

    /** What a link says, whoever wrote it. */
    public record Said(UUID slip, long amount, LocalDate until, String token) {}

    private final KeyFolder folder;

    /**
     * @param folder of the keys; empty where no links are made
     */
    public PayLinks(@Value("${monobe.agent.keys:}") String folder) {
        this.folder = new KeyFolder(folder);
    }

    /** Empty where the city has no key. */
    public Optional<String> token(UUID slip, UUID account, long amount, LocalDate until) {
        return key().map(key -> {
            var said =
                    ByteBuffer.allocate(SAID)
                            .putLong(slip.getMostSignificantBits())
                            .putLong(slip.getLeastSignificantBits())
                            .putInt(Math.toIntExact(amount))
                            .putInt(Math.toIntExact(until.toEpochDay()))
                            .array();
            var whole = ByteBuffer.allocate(SAID + MAC).put(said).put(mac(key, said, account));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        });
    }

    /** Empty when it cannot be a link; that it is ours, {@link #isOurs} says. */
    public static Optional<Said> read(String token) {
        try {
            var whole = Base64.getUrlDecoder().decode(token);
            if (whole.length != SAID + MAC) {
                return Optional.empty();
            }
            var said = ByteBuffer.wrap(whole);
            return Optional.of(
                    new Said(
                            new UUID(said.getLong(), said.getLong()),
                            said.getInt(),
                            LocalDate.ofEpochDay(said.getInt()),
                            token));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether we signed it, for whoever has to pay the slip now. */
    public boolean isOurs(Said link, UUID account) {
        var whole = Base64.getUrlDecoder().decode(link.token());
        var said = Arrays.copyOf(whole, SAID);
        var signed = Arrays.copyOfRange(whole, SAID, SAID + MAC);
        return key().filter(key -> MessageDigest.isEqual(mac(key, said, account), signed))
                .isPresent();
    }

    private static byte[] mac(byte[] key, byte[] said, UUID account) {
        var whose = "pay-link:" + Acting.city() + ":" + account + ":";
        return Arrays.copyOf(Sha256.mac(key, whose.getBytes(StandardCharsets.UTF_8), said), MAC);
    }

    private Optional<byte[]> key() {
        try {
            var key =
                    folder.text(Key.PAY_LINK, Acting.city())
                            .map(it -> it.getBytes(StandardCharsets.UTF_8));
            if (key.filter(it -> it.length < SHORTEST_KEY).isEmpty()) {
                return key;
            }
            LOG.error("The key of pay links of {} is too short", Acting.city());
        } catch (KeyFolder.Unreadable unreadable) {
            LOG.error("The key of pay links cannot be read: {}", unreadable.getMessage());
        }
        return Optional.empty();
    }
}
