package jp.monobe.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Time of a core used so far by this program and by those it started, the database among them. It
 * tells what work costs, however many others the machine works for.
 */
public final class Cpu {

    private Cpu() {}

    /** Milliseconds. */
    public static double used() {
        return own() + started();
    }

    /** Milliseconds of this program alone. */
    public static double own() {
        var own =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return own.getProcessCpuTime() / 1e6;
    }

    /** Milliseconds of those it started, which still run. */
    public static double started() {
        return ProcessHandle.current()
                .descendants()
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .mapToDouble(Duration::toMillis)
                .sum();
    }
}
