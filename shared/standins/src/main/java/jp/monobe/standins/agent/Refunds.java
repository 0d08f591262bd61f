package jp.monobe.standins.agent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import jp.monobe.standins.Times;
import jp.monobe.standins.agent.Refund.Status;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import jp.monobe.standins.data.PrivateFiles;
import tools.jackson.databind.json.JsonMapper;

/** All refunds, kept in a file; never more of a payment than it was. */
final class Refunds {

    /** What was asked for under a key, and the refund that was made of it. */
    record Asked(String body, String refund) {}

    /** All there is, as it is written. */
    record Kept(Map<String, Refund> refunds, Map<String, Asked> asked) {}

    /** What came of asking for one. */
    sealed interface Made {
        record Done(Refund refund) implements Made {}

        record KeyUsed() implements Made {}

        record NoSuchPayment() implements Made {}

        /** Of the payment nothing is left, or less. */
        record TooMuch(long left) implements Made {}
    }

    private final Path file;
    private final JsonMapper json;
    private final Times times;
    private final Faults faults;
    private final Checkouts checkouts;
    private final BiConsumer<Refund, String> told;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Refund> refunds = new LinkedHashMap<>();
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /**
     * @param told of each news, by the name under which it is told
     */
    Refunds(
            Path file,
            JsonMapper json,
            Times times,
            Faults faults,
            Checkouts checkouts,
            BiConsumer<Refund, String> told) {
        this.told = told;
        this.file = file;
        this.json = json;
        this.times = times;
        this.faults = faults;
        this.checkouts = checkouts;
        if (Files.exists(file)) {
            var kept = json.readValue(PrivateFiles.read(file), Kept.class);
            refunds.putAll(kept.refunds());
            asked.putAll(kept.asked());
        }
    }

    /** The same for the same key, as long as it is remembered. */
    synchronized Made make(
            String city,
            String key,
            String body,
            String intent,
            long amount,
            Map<String, String> note) {
        var before =
                key.isEmpty() || faults.isOn(Fault.CARD_KEYS_FORGOTTEN)
                        ? null
                        : asked.get(city + key);
        if (before != null) {
            return before.body().equals(body)
                    ? new Made.Done(seen(before.refund()))
                    : new Made.KeyUsed();
        }
        var paid = checkouts.ofIntent(city, intent);
        if (paid.isEmpty()) {
            return new Made.NoSuchPayment();
        }
        long left = paid.get().total() - given(intent);
        if (amount <= 0 || amount > left) {
            return new Made.TooMuch(left);
        }
        var made =
                new Refund(
                        "re_test_" + number(),
                        city,
                        intent,
                        amount,
                        note,
                        times.system().instant().getEpochSecond(),
                        Status.PENDING,
                        null);
        refunds.put(made.id(), made);
        if (!key.isEmpty()) {
            asked.put(city + key, new Asked(body, made.id()));
        }
        told.accept(made, "refund.created");
        return new Made.Done(seen(made.id()));
    }

    private long given(String intent) {
        return refunds.values().stream()
                .filter(it -> it.intent().equals(intent) && it.status() != Status.FAILED)
                .mapToLong(Refund::amount)
                .sum();
    }

    synchronized Optional<Refund> find(String city, String id) {
        return Optional.ofNullable(refunds.get(id))
                .filter(it -> it.city().equals(city))
                .map(it -> seen(it.id()));
    }

    /** Of a payment, the newest first. */
    synchronized List<Refund> of(String city, String intent) {
        return List.copyOf(refunds.values()).reversed().stream()
                .filter(it -> it.city().equals(city) && it.intent().equals(intent))
                .map(it -> seen(it.id()))
                .toList();
    }

    /** What waits is decided though nobody looks. */
    synchronized void decideWaiting() {
        List.copyOf(refunds.values()).stream()
                .filter(it -> it.status() == Status.PENDING)
                .forEach(it -> seen(it.id()));
    }

    /** It is decided while somebody looks: at once, unless a fault says otherwise. */
    private Refund seen(String id) {
        var before = Objects.requireNonNull(refunds.get(id));
        var now = decided(before);
        refunds.put(id, now);
        write();
        if (now.status() != before.status()) {
            told.accept(now, "refund.updated");
            if (now.status() == Status.FAILED) {
                told.accept(now, "refund.failed");
            }
        }
        return now;
    }

    private Refund decided(Refund it) {
        if (faults.isOn(Fault.CARD_REFUNDS_PENDING)) {
            return it;
        }
        if (faults.isOn(Fault.CARD_REFUNDS_FAIL)) {
            return it.now(Status.FAILED, "lost_or_stolen_card");
        }
        return it.status() == Status.PENDING ? it.now(Status.SUCCEEDED, null) : it;
    }

    private void write() {
        PrivateFiles.write(file, json.writeValueAsString(new Kept(refunds, asked)));
    }

    private String number() {
        var bytes = new byte[12];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
