package jp.monobe.testing.crossing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.crossing.AfterTheKill.Sessions;
import jp.monobe.testing.crossing.FillingPeople.Fault;

/**
 * Kills the program of {@link FillingPeople} at random moments, and looks in the database whether
 * what each person was told is true. Then everybody comes back, goes on and hands in.
 */
public final class Killings implements AutoCloseable {

    private static final long LONGEST_START = 60;
    private static final int LATEST_KILL = 1500;

    private final Portal portal = new Portal();
    private final Fault fault;
    private final Random random;

    public Killings(Fault fault, long seed) {
        this.fault = fault;
        this.random = new Random(seed);
    }

    /**
     * What was found after kills.
     *
     * @param told fields that people were told are saved
     * @param filed filings of which people were told
     * @param lost of these, how many are not there
     * @param twice people with more than one filing, or whose second submit told another number
     * @param half drafts neither whole nor wholly filed
     */
    public record Found(int kills, int told, int filed, int lost, int twice, int half) {

        public static final Found NOTHING = new Found(0, 0, 0, 0, 0, 0);

        public Found and(Found next) {
            return new Found(
                    kills + next.kills,
                    told + next.told,
                    filed + next.filed,
                    lost + next.lost,
                    twice + next.twice,
                    half + next.half);
        }

        public int wrong() {
            return lost + twice + half;
        }
    }

    /** One kill at a random moment, once twenty people work. */
    public Found kill() throws IOException, InterruptedException, SQLException {
        var told = new Told();
        long before = Sessions.newest();
        var program = started();
        var begun = new CountDownLatch(1);
        var reader = Thread.ofVirtual().start(() -> read(program, told, begun));
        try {
            if (!begun.await(LONGEST_START, TimeUnit.SECONDS)) {
                throw new IllegalStateException("It does not start; see target/killed.log");
            }
            Thread.sleep(random.nextInt(LATEST_KILL));
        } finally {
            program.destroyForcibly().waitFor();
        }
        reader.join();
        var sessions = new Sessions(before, Sessions.newest());
        return new AfterTheKill(portal, told, sessions).look();
    }

    private Process started() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-D" + TestCities.SERVER + "=" + TestCities.url(),
                        "-Dmonobe.test.durable=" + Boolean.getBoolean("monobe.test.durable"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FillingPeople.class.getName(),
                        fault.name())
                .redirectError(Path.of("target", "killed.log").toFile())
                .start();
    }

    private static void read(Process program, Told told, CountDownLatch begun) {
        try (var lines = program.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                told.hear(line);
                if (line.startsWith("#filed")) {
                    begun.countDown();
                }
            }
        } catch (IOException _) {
            // it was killed in the middle of a line
        }
    }

    @Override
    public void close() {
        portal.destroy();
    }
}
