package jp.monobe.bench.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The live heap of another JVM, asked by {@code jcmd}, which collects all garbage first. */
final class Heap {

    private static final Pattern ROW =
            Pattern.compile("^ *[0-9]+: +([0-9]+) +([0-9]+) +(\\S+)", Pattern.MULTILINE);
    private static final Pattern TOTAL =
            Pattern.compile("^Total +([0-9]+) +([0-9]+)$", Pattern.MULTILINE);

    private final long process;

    private Heap(long process) {
        this.process = process;
    }

    /** Of the packaged program that listens on the port. */
    static Heap of(String jar, int port) {
        return new Heap(
                ProcessHandle.allProcesses()
                        .filter(each -> isRunning(each, jar, "--server.port=" + port))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(jar + " does not run"))
                        .pid());
    }

    private static boolean isRunning(ProcessHandle process, String jar, String port) {
        var line = process.info().commandLine().orElse("");
        return line.contains(jar) && line.contains(port);
    }

    /** What is alive, in bytes, and how many of a class, as {@code jcmd} listed them. */
    record Live(long bytes, String histogram) {

        /** Instances of a class, by its whole name. */
        long count(String className) {
            return ROW.matcher(histogram)
                    .results()
                    .filter(row -> row.group(3).equals(className))
                    .mapToLong(row -> Long.parseLong(row.group(1)))
                    .sum();
        }
    }

    /** Twice, since the first collection may leave what only soft or weak references held. */
    Live live() throws IOException, InterruptedException {
        histogram();
        var histogram = histogram();
        var total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException("jcmd says no total: " + histogram);
        }
        return new Live(Long.parseLong(total.group(2)) - holes(histogram), histogram);
    }

    /**
     * Dead space the collector did not move others into, up to a megabyte; listed, yet not alive.
     */
    static long holes(String histogram) {
        return ROW.matcher(histogram)
                .results()
                .filter(row -> row.group(3).matches("\\[?L?jdk\\.internal\\.vm\\.Filler.*"))
                .mapToLong(row -> Long.parseLong(row.group(2)))
                .sum();
    }

    private String histogram() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asking =
                new ProcessBuilder(jcmd, String.valueOf(process), "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        var said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asking.waitFor() != 0) {
            throw new IllegalStateException("jcmd failed: " + said);
        }
        return said;
    }
}
