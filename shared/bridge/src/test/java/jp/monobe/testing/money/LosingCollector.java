package jp.monobe.testing.money;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.monobe.kernel.Sha256;
import jp.monobe.payment.model.AgentText;
import jp.monobe.testing.money.MoneyTown.Owed;

/**
 * A collecting agent that survives all kills: 速報 and 速報取消 as messages in any order, some of them
 * twice, 確報 as files, some of them offered again; often it is away or its answer is lost.
 */
public final class LosingCollector implements AutoCloseable {

    private static final int AWAY = 4;
    private static final int LOST = 6;
    private static final int TOGETHER = 10;
    private static final int MOST = 200;
    private static final String FLASH = "01";
    private static final String CANCELLED = "03";

    private final HttpServer server;
    private final Random random;
    private final int run = 90_000 + new Random().nextInt(10_000);

    /** Its numbers grow from run to run: the office reads on where it stood. */
    private final long base = Instant.now().getEpochSecond() * 100_000;

    private final List<String> messages = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<Taken> unconfirmed = new ArrayList<>();

    /**
     * Money it took.
     *
     * @param link payment that was begun on our screens; empty for none
     * @param comesTo what must be in the books in the end
     * @param at when it could be read
     */
    record Taken(
            String reference, char channel, Owed owed, String link, long comesTo, Instant at) {}

    public LosingCollector(long seed) throws IOException {
        this.random = new Random(seed);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/collect", this::answer);
        server.start();
    }

    /** The city's side of the agreement. */
    public String agreement() {
        var here = "http://127.0.0.1:" + server.getAddress().getPort();
        return "api=%s/collect\nkey=k\nbanks=%s/bank\nlink=l\n".formatted(here, here);
    }

    /** Somebody pays at a till, a machine, or on a bank's page with a link. */
    synchronized void pay(Owed owed, char channel, String link) {
        int kind = link.isEmpty() ? random.nextInt(10) : 9;
        boolean back = kind == 0;
        var it =
                new Taken(
                        "M%05dN%d".formatted(run, taken.size()),
                        channel,
                        owed,
                        link,
                        back ? 0 : owed.amount(),
                        Instant.now());
        taken.add(it);
        if (kind != 1) {
            tell(it, FLASH);
        }
        if (back) {
            tell(it, CANCELLED);
        } else {
            unconfirmed.add(it);
        }
        if (unconfirmed.size() >= TOGETHER) {
            confirm();
        }
    }

    private void tell(Taken it, String kind) {
        int times = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < times; i++) {
            messages.add(
                    """
                    {"position":%d,"kind":"%s","city":"%s","channel":"%s","reference":"%s",\
                    "number":"%s","barcode":"","amount":%d,"paidAt":"20261120153000","link":"%s"}\
                    """
                            .formatted(
                                    base + messages.size() + 1,
                                    kind,
                                    MoneyTown.CITY.code(),
                                    it.channel,
                                    it.reference,
                                    it.owed.number(),
                                    it.owed.amount(),
                                    it.link));
        }
    }

    /** All that is not in a file yet. */
    synchronized void confirm() {
        if (unconfirmed.isEmpty()) {
            return;
        }
        var text = new AgentText().number("%05d%05d".formatted(run, files.size() + 1));
        unconfirmed.forEach(it ->
                text.payment(
                        it.channel,
                        it.reference,
                        "20261120153000",
                        it.owed.number(),
                        "",
                        it.owed.amount()));
        unconfirmed.clear();
        files.add(text.bytes());
        if (random.nextInt(4) == 0) {
            files.add(text.bytes());
        }
    }

    synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** How many messages and files stand behind where the office is. */
    synchronized int unread(Map<String, Long> read) {
        return behind(messages.size(), read.getOrDefault("MESSAGES", 0L))
                + behind(files.size(), read.getOrDefault("FILES", 0L));
    }

    private int behind(int told, long read) {
        return (int) Math.max(0, base + told - Math.max(base, read));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int luck;
            byte[] said;
            synchronized (this) {
                luck = random.nextInt(100);
                said = said(exchange);
            }
            exchange.getRequestBody().readAllBytes();
            if (luck < AWAY) {
                exchange.sendResponseHeaders(503, -1);
            } else if (luck >= AWAY + LOST) {
                exchange.getResponseHeaders().add("X-Content-SHA256", Sha256.hex(said));
                exchange.sendResponseHeaders(200, said.length);
                exchange.getResponseBody().write(said);
            }
        }
    }

    private byte[] said(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        var query = exchange.getRequestURI().getQuery();
        long last = query == null ? 0 : Long.parseLong(query.replaceAll("\\D", ""));
        int after = (int) Math.max(0, last - base);
        if (path.matches(".*/files/\\d+")) {
            return files.get((int) (Long.parseLong(path.replaceAll(".*/", "")) - base) - 1);
        }
        var name = path.replaceAll(".*/", "");
        var all =
                switch (name) {
                    case "messages" -> messages.stream().skip(after).limit(MOST).toList();
                    case "files" ->
                            IntStream.rangeClosed(after + 1, files.size())
                                    .mapToObj(it ->
                                            "{\"position\":%d,\"name\":\"f%d\"}"
                                                    .formatted(base + it, it))
                                    .toList();
                    default -> List.<String>of();
                };
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed.stream()
                .collect(Collectors.joining(",", "{\"" + name + "\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
