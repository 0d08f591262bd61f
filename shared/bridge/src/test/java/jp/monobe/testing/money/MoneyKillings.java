package jp.monobe.testing.money;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.monobe.bridge.MoneyWorker;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.money.MoneyBooks.Truth;
import jp.monobe.testing.money.MoneyTown.Owed;
import org.springframework.beans.factory.BeanFactory;

/**
 * People pay over all channels while our program, and the database server, are killed at random
 * moments; then the books are compared with what the agents have.
 */
public final class MoneyKillings {

    private static final String SECRET = "whsec_of_the_test";
    private static final int PAYERS = 6;
    private static final int LONGEST_BEGINNING = 600;

    /**
     * @param payments about so many
     * @param kills of all
     * @param serverKills of a hundred kills, those of the database server
     * @param latestKill milliseconds after it works again
     * @param patience so many seconds after the last has paid all must be at its end
     * @param agentKeys false: a planted fault, the agent knows no keys
     */
    public record Plan(
            int payments,
            int kills,
            int serverKills,
            int latestKill,
            boolean agentKeys,
            MoneyWorker.Fault fault,
            int patience,
            long seed) {}

    private final Plan plan;
    private final Random random;
    private final MoneyTown town;
    private final Downtime downtime = new Downtime();
    private int workerKills;
    private int serverKills;

    public MoneyKillings(BeanFactory office, Plan plan) {
        this.plan = plan;
        this.random = new Random(plan.seed);
        this.town = new MoneyTown(office);
    }

    public MoneyFound run() throws Exception {
        var owed = town.bills(Deeds.slips(plan.payments));
        var asked = Asked.of(town, Deeds.drawn(plan.payments));
        // Banks answer on the day itself.
        var drawn = asked.getLast().on().atTime(10, 0).atZone(JAPAN).toInstant();
        var keys = Files.createTempDirectory(Path.of("target"), "cards");
        try (var agent = new LosingAgent(plan.agentKeys, true, plan.seed);
                var collector = new LosingCollector(plan.seed);
                var worker = new Worker(keys, plan.fault, 20, drawn)) {
            Files.writeString(
                    keys.resolve("card-" + MoneyTown.CITY.code() + ".properties"),
                    "api=%s\nkey=sk_test\nwebhook=%s\n".formatted(agent.api(), SECRET));
            Files.writeString(
                    keys.resolve("agent-" + MoneyTown.CITY.code() + ".properties"),
                    collector.agreement());
            worker.start();
            int early = untilAtRest(collector, LONGEST_BEGINNING);
            if (early > 0) {
                throw new IllegalStateException(early + " things wait before anybody pays");
            }
            var tills = new Tills(worker, town.clerk(), plan.seed);
            var banks = new Banks(worker, town.clerk(), plan.seed);
            try (var payers = new Payers(worker, agent, SECRET, true, plan.seed)) {
                var deeds = new Deeds(payers, tills, collector, banks);
                go(deeds.of(owed, asked, random), worker);
                collector.confirm();
                int stuck = untilAtRest(collector, plan.patience);
                var told = Stream.concat(tills.told().stream(), banks.told().stream());
                var all = new ArrayList<>(owed);
                asked.forEach(it -> all.addAll(it.owed().values()));
                return found(Truths.of(agent, collector, told, all), all, agent.doubled(), stuck);
            }
        } finally {
            if (plan.fault != MoneyWorker.Fault.NONE) {
                MoneyBooks.forget();
            }
        }
    }

    /** So many go on between two kills that all are done with the last. */
    private void go(List<Runnable> deeds, Worker worker) throws Exception {
        var released = new Semaphore(0);
        var pool = Executors.newFixedThreadPool(PAYERS);
        try {
            var ends = new ArrayList<Future<?>>();
            for (var deed : deeds) {
                ends.add(
                        pool.submit(() -> {
                            released.acquire();
                            deed.run();
                            return true;
                        }));
            }
            for (int kill = 0; kill < plan.kills; kill++) {
                released.release(
                        deeds.size() * (kill + 1) / (plan.kills + 1)
                                - deeds.size() * kill / (plan.kills + 1));
                TimeUnit.MILLISECONDS.sleep(random.nextInt(plan.latestKill));
                kill(worker);
            }
            released.release(deeds.size());
            for (var end : ends) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            // When the program does not start again, nobody is to wait for it.
            pool.shutdownNow();
        }
    }

    private void kill(Worker worker) throws IOException {
        var start = Instant.now();
        if (random.nextInt(100) < plan.serverKills) {
            TestCities.killServer();
            serverKills++;
        } else {
            worker.kill();
            worker.start();
            workerKills++;
        }
        downtime.add(start);
    }

    /** Tells how many things are not at their end when the time is over. */
    private static int untilAtRest(LosingCollector collector, long seconds)
            throws SQLException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        int calm = 0;
        int waiting = 0;
        while (calm < 10 && System.nanoTime() < until) {
            waiting = MoneyBooks.waiting() + collector.unread(MoneyBooks.cursors());
            calm = waiting == 0 ? calm + 1 : 0;
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return waiting;
    }

    private MoneyFound found(List<Truth> truths, List<Owed> owed, long doubled, int stuck)
            throws SQLException {
        var books = MoneyBooks.look(truths, owed, downtime);
        if (stuck > 0) {
            System.err.println("Stuck: " + stuck + "\n" + MoneyStories.waiting());
        }
        for (var it : books.wrong) {
            System.err.println("Wrong: " + it + "\n" + MoneyStories.of(it.reference()));
        }
        return new MoneyFound(
                workerKills,
                serverKills,
                truths.size(),
                truths.stream().mapToLong(Truth::yen).sum(),
                books.lost,
                books.twice + (int) doubled,
                books.difference,
                stuck + books.late,
                books.longest,
                books.longestInAll,
                MoneyBooks.channels(truths));
    }
}
