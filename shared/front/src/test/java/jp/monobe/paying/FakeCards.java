package jp.monobe.paying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.internal.CardAgent;
import jp.monobe.paying.internal.CardKeys;
import jp.monobe.paying.internal.StripeAgent;
import org.springframework.context.annotation.Primary;

/**
 * A card agent in memory that can lose answers; it verifies signatures as the real one does.
 * Without a stereotype, so that the room's scan does not find it.
 */
@Primary
class FakeCards implements CardAgent {

    static final String SECRET = "whsec_konan";
    static final String OTHER_SECRET = "whsec_nankoku";

    final List<Wish> asked = new CopyOnWriteArrayList<>();
    final Map<UUID, Seen> said = new ConcurrentHashMap<>();
    boolean isAway;

    private final StripeAgent real;

    FakeCards(SystemTime time) {
        try {
            var folder = Files.createTempDirectory("cards");
            write(folder, TestCities.KONAN.value(), SECRET);
            write(folder, TestCities.NANKOKU.value(), OTHER_SECRET);
            real = new StripeAgent(new CardKeys(folder.toString()), time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String code, String secret) throws IOException {
        Files.writeString(
                folder.resolve("card-" + code + ".properties"),
                "api=http://localhost:1\nkey=sk_test\nwebhook=" + secret + "\n");
    }

    static String session(UUID payment) {
        return "cs_" + payment;
    }

    static String page(UUID payment) {
        return "https://agent.example/" + payment;
    }

    void paid(UUID payment, long amount, Instant at) {
        said.put(payment, new Seen.Paid(session(payment), "pi_1", Yen.of(amount), at));
    }

    @Override
    public boolean isThere() {
        return real.isThere();
    }

    @Override
    public Seen open(Wish wish) {
        asked.add(wish);
        return isAway
                ? new Seen.Away()
                : said.computeIfAbsent(
                        wish.paymentId(), id -> new Seen.Open(session(id), page(id)));
    }

    @Override
    public Seen look(String session) {
        return isAway
                ? new Seen.Away()
                : said.getOrDefault(UUID.fromString(session.substring(3)), new Seen.Away());
    }

    @Override
    public Seen close(String session) {
        if (isAway) {
            return new Seen.Away();
        }
        return said.compute(
                UUID.fromString(session.substring(3)),
                (_, now) -> now instanceof Seen.Paid ? now : new Seen.Closed());
    }

    @Override
    public Optional<Signed> verify(String body, String signature) {
        return real.verify(body, signature);
    }
}
