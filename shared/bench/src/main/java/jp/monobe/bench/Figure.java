package jp.monobe.bench;

import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param unit such as {@code /s}, {@code ms}, {@code ×}
 * @param least what the worst or best round gave, {@code most} the other; the same when there was
 *     one round
 * @param limit null when it is told without one
 */
public record Figure(
        String what, double value, double least, double most, String unit, @Nullable Limit limit) {

    public static Figure single(String what, double value, String unit, @Nullable Limit limit) {
        return new Figure(what, value, value, value, unit, limit);
    }

    /** The median with its spread. */
    public static Figure median(String what, Samples samples, String unit, @Nullable Limit limit) {
        return new Figure(what, samples.median(), samples.least(), samples.most(), unit, limit);
    }

    public Verdict verdict() {
        if (limit == null) {
            return Verdict.TOLD;
        }
        if (!limit.isReachedBy(value)) {
            return Verdict.NOT_REACHED;
        }
        return limit.isReachedBy(least) && limit.isReachedBy(most)
                ? Verdict.REACHED
                : Verdict.REACHED_NARROWLY;
    }
}
