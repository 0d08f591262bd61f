package jp.monobe.testing.money;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A card agent in the shape of Stripe's Checkout Sessions that survives all kills. It does what it
 * is asked, and often its answer is lost, or it is away; the same key makes the same page.
 */
public final class LosingAgent implements AutoCloseable {

    /** How often an answer is lost, and how often nothing is done, of a hundred questions. */
    private record Manners(int lost, int away) {}

    private final HttpServer server;
    private final boolean keepsKeys;
    private final Manners manners;
    private final Random random;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();

    /**
     * @param keepsKeys false: a planted fault, each question makes a page of its own
     * @param loses whether answers are lost at all
     */
    public LosingAgent(boolean keepsKeys, boolean loses, long seed) throws IOException {
        this.keepsKeys = keepsKeys;
        this.manners = loses ? new Manners(15, 10) : new Manners(0, 0);
        this.random = new Random(seed);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/checkout/sessions", this::answer);
        server.start();
    }

    public String api() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Somebody pays on a page. Empty when it is closed, or was paid on before. */
    public Optional<Page> pay(String session) {
        var before = pages.get(session);
        var page = pages.computeIfPresent(session, (_, it) -> it.isOpen() ? it.paid() : it);
        return Optional.ofNullable(page).filter(it -> it.isPaid() && it != before);
    }

    /** All on which somebody paid. */
    public List<Page> paid() {
        return pages.values().stream().filter(Page::isPaid).toList();
    }

    /** Payments for which there are several pages. */
    public long doubled() {
        return pages.size() - pages.values().stream().map(Page::payment).distinct().count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int luck = roll();
            if (luck < manners.away) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getPath().split("/", -1);
            var page = page(exchange, path, body);
            if (luck < manners.away + manners.lost) {
                return;
            }
            var text = page == null ? Page.MISSING : page.json(api());
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(page == null ? 400 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized int roll() {
        return random.nextInt(100);
    }

    private @Nullable Page page(HttpExchange exchange, String[] path, String body) {
        if (path.length == 4) {
            return made(exchange.getRequestHeaders().getFirst("Idempotency-Key"), form(body));
        }
        return path.length == 5
                ? pages.get(path[4])
                : pages.computeIfPresent(path[4], (_, it) -> it.isOpen() ? it.closed() : it);
    }

    private Page made(String key, Map<String, String> form) {
        var session = keepsKeys ? asked.computeIfAbsent(key, _ -> fresh(form)) : fresh(form);
        return Objects.requireNonNull(pages.get(session));
    }

    private String fresh(Map<String, String> form) {
        var session = "cs_" + UUID.randomUUID();
        long amount =
                form.entrySet().stream()
                        .filter(it -> it.getKey().endsWith("[unit_amount]"))
                        .mapToLong(it -> Long.parseLong(it.getValue()))
                        .sum();
        var payment = UUID.fromString(Objects.requireNonNull(form.get("client_reference_id")));
        pages.put(session, Page.open(session, payment, amount));
        return session;
    }

    private static Map<String, String> form(String body) {
        var form = new TreeMap<String, String>();
        for (var pair : body.split("&", -1)) {
            var parts = pair.split("=", 2);
            form.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
