package jp.monobe.bench;

/** One thing to measure, by {@code ./bench NAME}. */
public interface Benchmark {

    /** As it is called on the command line. */
    String name();

    /** What it measures, in one line. */
    String caption();

    /** Whether {@code ./bench} alone runs it: some minutes at most, nothing but a database. */
    default boolean isShort() {
        return true;
    }

    void run(Options options, Report report) throws Exception;
}
