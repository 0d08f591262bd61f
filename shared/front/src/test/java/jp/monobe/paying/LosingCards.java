package jp.monobe.paying;

import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.internal.CardAgent;
import org.springframework.context.annotation.Primary;

/** A card agent that does all it is asked, and whose answers are lost more often than not. */
@Primary
class LosingCards implements CardAgent {

    /** A page it made. */
    record Page(UUID payment, long amount, boolean paid) {}

    final Map<String, Page> pages = new ConcurrentHashMap<>();

    /** Whether the same key makes the same page; without, each question makes one. */
    boolean keepsKeys = true;

    private final Map<UUID, String> keys = new ConcurrentHashMap<>();
    private final FakeCards signatures;
    private final SystemTime time;
    private Random random = new Random(0);

    LosingCards(SystemTime time) {
        this.signatures = new FakeCards(time);
        this.time = time;
    }

    void begin(boolean keysAreKept) {
        pages.clear();
        keys.clear();
        keepsKeys = keysAreKept;
        random = new Random(20261123);
    }

    /** Somebody pays on the page to which she was led. */
    void pay(String session) {
        pages.computeIfPresent(session, (_, page) -> new Page(page.payment(), page.amount(), true));
    }

    long pagesOf(UUID payment) {
        return pages.values().stream().filter(page -> page.payment().equals(payment)).count();
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Seen open(Wish wish) {
        var session =
                keepsKeys
                        ? keys.computeIfAbsent(wish.paymentId(), LosingCards::fresh)
                        : fresh(wish.paymentId());
        long amount = wish.lines().stream().mapToLong(line -> line.amount().amount()).sum();
        pages.putIfAbsent(session, new Page(wish.paymentId(), amount, false));
        return lost() ? new Seen.Away() : seen(session);
    }

    private static String fresh(UUID payment) {
        return "cs_" + payment + "_" + UUID.randomUUID();
    }

    @Override
    public Seen look(String session) {
        return lost() ? new Seen.Away() : seen(session);
    }

    @Override
    public Seen close(String session) {
        return seen(session) instanceof Seen.Paid paid ? paid : new Seen.Closed();
    }

    private boolean lost() {
        return random.nextInt(10) < 6;
    }

    private Seen seen(String session) {
        var page = java.util.Objects.requireNonNull(pages.get(session));
        return page.paid()
                ? new Seen.Paid(
                        session, "pi_" + page.payment(), Yen.of(page.amount()), time.instant())
                : new Seen.Open(session, "https://agent.example/" + session);
    }

    @Override
    public Optional<Signed> verify(String body, String signature) {
        return signatures.verify(body, signature);
    }

    /** What it tells of a page that was paid on; the same each time. */
    String message(String session) {
        var page = java.util.Objects.requireNonNull(pages.get(session));
        return """
        {"id":"evt_%s","created":%d,"type":"checkout.session.completed","data":{"object":{
         "id":"%s","client_reference_id":"%s","currency":"jpy","amount_total":%d,
         "payment_status":"paid","payment_intent":"pi_%s"}}}
        """
                .formatted(
                        session,
                        Instant.parse("2026-11-23T01:00:00Z").getEpochSecond(),
                        session,
                        page.payment(),
                        page.amount(),
                        page.payment());
    }

    String signature(String body) {
        try {
            return Webhook.Signature.generateSignatureHeader(
                    body, FakeCards.SECRET, time.instant().getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
