package jp.monobe.standins.agent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.standins.Times;
import jp.monobe.standins.agent.Checkout.Line;
import jp.monobe.standins.agent.Checkout.Status;
import jp.monobe.standins.data.PrivateFiles;
import tools.jackson.databind.json.JsonMapper;

/** All pages, kept in a file: an agent does not forget what was paid when it is restarted. */
final class Checkouts {

    /** What was asked for under a key, and the page that was made of it. */
    record Asked(String body, String checkout) {}

    /** All there is, as it is written. */
    record Kept(Map<String, Checkout> checkouts, Map<String, Asked> asked) {}

    private final Path file;
    private final JsonMapper json;
    private final Times times;
    private final Consumer<Checkout> ended;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Checkout> checkouts = new LinkedHashMap<>();
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /**
     * @param ended told of each page that was paid on or closed
     */
    Checkouts(Path file, JsonMapper json, Times times, Consumer<Checkout> ended) {
        this.file = file;
        this.json = json;
        this.times = times;
        this.ended = ended;
        if (Files.exists(file)) {
            var kept = json.readValue(PrivateFiles.read(file), Kept.class);
            checkouts.putAll(kept.checkouts());
            asked.putAll(kept.asked());
        }
    }

    /** The same page for the same key; empty when the key was used for something else. */
    synchronized Optional<Checkout> make(
            String city, String key, String body, List<Line> lines, Form form) {
        var before = key.isEmpty() ? null : asked.get(city + key);
        if (before != null) {
            return Optional.of(before)
                    .filter(it -> it.body().equals(body))
                    .map(it -> checkouts.get(it.checkout()));
        }
        var made =
                new Checkout(
                        "cs_test_" + number(),
                        city,
                        form.value("client_reference_id"),
                        lines,
                        form.value("success_url"),
                        form.value("cancel_url"),
                        now(),
                        form.number("expires_at", now() + 24 * 3600),
                        Status.OPEN,
                        null,
                        0);
        checkouts.put(made.id(), made);
        if (!key.isEmpty()) {
            asked.put(city + key, new Asked(body, made.id()));
        }
        write();
        return Optional.of(made);
    }

    synchronized Optional<Checkout> find(String id) {
        expireOver();
        return Optional.ofNullable(checkouts.get(id));
    }

    /** What was paid under this number. */
    synchronized Optional<Checkout> ofIntent(String city, String intent) {
        return checkouts.values().stream()
                .filter(it -> it.city().equals(city) && intent.equals(it.intent()))
                .findFirst();
    }

    /** Newest first. */
    synchronized Collection<Checkout> all() {
        return List.copyOf(checkouts.values()).reversed();
    }

    /** Empty when it cannot be paid any more. */
    synchronized Optional<Checkout> pay(String id) {
        return end(id, open -> open.paid("pi_test_" + number(), now()));
    }

    synchronized Optional<Checkout> expire(String id) {
        return end(id, Checkout::expired);
    }

    synchronized void expireOver() {
        List.copyOf(checkouts.values()).stream()
                .filter(it -> it.status() == Status.OPEN && it.expires() <= now())
                .forEach(it -> expire(it.id()));
    }

    private Optional<Checkout> end(String id, java.util.function.UnaryOperator<Checkout> change) {
        var open = Optional.ofNullable(checkouts.get(id)).filter(it -> it.status() == Status.OPEN);
        return open.map(it -> {
            var now = change.apply(it);
            checkouts.put(id, now);
            write();
            ended.accept(now);
            return now;
        });
    }

    private void write() {
        PrivateFiles.write(file, json.writeValueAsString(new Kept(checkouts, asked)));
    }

    private long now() {
        return times.system().instant().getEpochSecond();
    }

    private String number() {
        var bytes = new byte[12];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
