package jp.monobe.testing.money;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What banks drew (口座振替), as their answers to our files tell: some accounts had too little, some
 * answers are handed in twice, and by whoever got no answer again.
 */
final class Banks {

    private static final int TOO_LITTLE = 10;
    private static final int HANDED_IN_TWICE = 30;
    private static final int HEADER = 1;
    private static final int TRAILER_AND_END = 2;

    private final Worker worker;
    private final UUID clerk;
    private final Random random;
    private final Map<String, Tills.Told> told = new ConcurrentHashMap<>();

    Banks(Worker worker, UUID clerk, long seed) {
        this.worker = worker;
        this.clerk = clerk;
        this.random = new Random(seed);
    }

    Collection<Tills.Told> told() {
        return told.values();
    }

    List<Runnable> answer(List<Asked> files) {
        var deeds = new ArrayList<Runnable>();
        for (var file : files) {
            var answer = answerTo(file);
            boolean twice = random.nextInt(100) < HANDED_IN_TWICE;
            deeds.add(() -> {
                handIn(answer.bytes);
                if (twice) {
                    handIn(answer.bytes);
                }
                answer.drawn.forEach((number, yen) -> {
                    var owed = file.owed().get(number);
                    told.put(number, new Tills.Told(number, owed, yen, Instant.now()));
                });
            });
        }
        return deeds;
    }

    /**
     * @param drawn by 顧客番号
     */
    private record Answer(byte[] bytes, Map<String, Long> drawn) {}

    private Answer answerTo(Asked file) {
        var lines = new ArrayList<>(file.lines());
        var drawn = new HashMap<String, Long>();
        int count = lines.size() - HEADER - TRAILER_AND_END;
        int failed = 0;
        long all = 0;
        long yen = 0;
        for (int at = HEADER; at < HEADER + count; at++) {
            var line = lines.get(at);
            boolean isDrawn = random.nextInt(100) >= TOO_LITTLE;
            long amount = Long.parseLong(line.substring(80, 90));
            all += amount;
            yen += isDrawn ? amount : 0;
            failed += isDrawn ? 0 : 1;
            drawn.put(line.substring(91, 111), isDrawn ? amount : 0);
            lines.set(at, line.substring(0, 111) + (isDrawn ? '0' : '1') + line.substring(112));
        }
        lines.set(
                HEADER + count,
                "8%06d%012d%06d%012d%06d%012d"
                                .formatted(count, all, count - failed, yen, failed, all - yen)
                        + " ".repeat(65));
        return new Answer((String.join("\r\n", lines) + "\r\n").getBytes(Asked.JIS), drawn);
    }

    private void handIn(byte[] bytes) {
        var answer = worker.told("/drawn/" + clerk, bytes);
        if (!answer.equals("TAKEN")) {
            throw new IllegalStateException("A bank's answer was not taken: " + answer);
        }
    }
}
