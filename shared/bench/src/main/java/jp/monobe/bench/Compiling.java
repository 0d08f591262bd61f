package jp.monobe.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** What the JVM's compilers take while work is done. A measure wants them to have finished. */
public final class Compiling {

    private Compiling() {}

    /** Time spent compiling as a share of the time the work took; above 1 with two compilers. */
    public static double share(Callable<?> work) throws Exception {
        var compiler = ManagementFactory.getCompilationMXBean();
        long before = compiler.getTotalCompilationTime();
        long start = System.nanoTime();
        work.call();
        double millis = (System.nanoTime() - start) / 1e6;
        return (compiler.getTotalCompilationTime() - before) / millis;
    }
}
