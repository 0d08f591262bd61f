package jp.monobe.testing.money;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.payment.model.AgentText;
import jp.monobe.testing.money.MoneyTown.Owed;

/**
 * What is paid at tills, machines and by eL-QR, as the collecting agent's files tell of it: 速報, 確報
 * and 速報取消 in any order, some of them handed in twice.
 */
final class Tills {

    /** So many payments are told together. */
    private static final int TOGETHER = 10;

    private static final String FLASH = "01";
    private static final String CONFIRMED = "02";
    private static final String CANCELLED = "03";

    private final Worker worker;
    private final UUID clerk;
    private final Random random;
    private final int run;
    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private int files;
    private int references;

    /**
     * Of one payment.
     *
     * @param comesTo what must be in the books in the end
     * @param at when our program had it all
     */
    record Told(String reference, Owed owed, long comesTo, Instant at) {}

    private record Payment(String reference, char channel, Owed owed, List<String> kinds) {}

    Tills(Worker worker, UUID clerk, long seed) {
        this.worker = worker;
        this.clerk = clerk;
        this.random = new Random(seed);
        this.run = new Random().nextInt(90_000);
    }

    Collection<Told> told() {
        return told.values();
    }

    /** What is to be done, piece by piece, in any order. */
    List<Runnable> pay(List<Owed> all) {
        var deeds = new ArrayList<Runnable>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            var some = new ArrayList<Payment>();
            for (var owed : all.subList(from, Math.min(all.size(), from + TOGETHER))) {
                some.add(payment(owed, from + some.size()));
            }
            deeds.add(() -> tell(some));
        }
        return deeds;
    }

    private Payment payment(Owed owed, int no) {
        var kinds =
                switch (random.nextInt(10)) {
                    case 0 -> List.of(FLASH, CANCELLED);
                    case 1 -> List.of(FLASH);
                    case 2, 3 -> List.of(CONFIRMED);
                    default -> List.of(FLASH, CONFIRMED);
                };
        return new Payment(
                "K%05dN%d".formatted(run, ++references), "CPE".charAt(no % 3), owed, kinds);
    }

    private void tell(List<Payment> some) {
        var kinds = new ArrayList<>(List.of(FLASH, CONFIRMED, CANCELLED));
        List<byte[]> texts = new ArrayList<>();
        synchronized (this) {
            if (random.nextInt(3) == 0) {
                java.util.Collections.shuffle(kinds, random);
            }
            kinds.forEach(kind -> texts.addAll(copies(kind, some)));
        }
        texts.forEach(this::handIn);
        var now = Instant.now();
        some.forEach(it ->
                told.put(
                        it.reference,
                        new Told(
                                it.reference,
                                it.owed,
                                it.kinds.contains(CANCELLED) ? 0 : it.owed.amount(),
                                now)));
    }

    /** None, one or two of the same. */
    private List<byte[]> copies(String kind, List<Payment> some) {
        var lines = some.stream().filter(it -> it.kinds.contains(kind)).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var text = new AgentText().kind(kind).number("%05d%05d".formatted(run, ++files));
        for (var it : lines) {
            text.payment(
                    it.channel,
                    it.reference,
                    "20261120153000",
                    it.owed.number(),
                    "",
                    it.owed.amount());
        }
        var bytes = text.bytes();
        return random.nextInt(4) == 0 ? List.of(bytes, bytes) : List.of(bytes);
    }

    private void handIn(byte[] bytes) {
        var answer = worker.told("/file/" + clerk, bytes);
        if (!answer.equals("TAKEN")) {
            throw new IllegalStateException("A file was not taken: " + answer);
        }
    }
}
