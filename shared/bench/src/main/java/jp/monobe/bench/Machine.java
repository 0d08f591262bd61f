package jp.monobe.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Where it was measured: figures of two machines, or of one machine at two hours, are not compared.
 *
 * @param load how many programs wanted a core in the last minute, when it began
 * @param fsyncMedian milliseconds until 4 kB are durable in the folder of the database
 * @param hashes SHA-256 over 1 MiB a second on one core, for how fast a core is now
 */
public record Machine(
        Instant at,
        String processor,
        int cores,
        long memoryGib,
        String kernel,
        String java,
        double load,
        double fsyncMedian,
        double fsyncP99,
        double hashes) {

    private static final int SYNCS = 200;

    /** Takes a second. */
    public static Machine probe(Path folder) throws IOException {
        var syncs = probeSyncs(folder);
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                probeProcessor(),
                system.getAvailableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                system.getSystemLoadAverage(),
                syncs.median(),
                syncs.percentile(99),
                probeHashes());
    }

    private static Samples probeSyncs(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "fsync", ".probe");
        var millis = new double[SYNCS];
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < SYNCS; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096));
                channel.force(false);
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        } finally {
            Files.delete(file);
        }
        return new Samples(millis);
    }

    private static double probeHashes() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[1 << 20];
            var rates = new double[60];
            for (int i = 0; i < rates.length; i++) {
                long start = System.nanoTime();
                digest.digest(block);
                rates[i] = 1e9 / (System.nanoTime() - start);
            }
            return new Samples(rates).median();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String probeProcessor() throws IOException {
        var info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s · %s, %d cores, %d GiB · %s · %s%nload %.1f · fsync median %.2f ms, p99 %.2f ms ·"
                        + " %.0f MiB/s SHA-256 on a core",
                at,
                processor,
                cores,
                memoryGib,
                kernel,
                java,
                load,
                fsyncMedian,
                fsyncP99,
                hashes);
    }
}
