package jp.monobe.bench;

import java.util.Arrays;
import java.util.Collection;

/** Numbers measured, in order of size. At least one. */
public record Samples(double[] sorted) {

    public Samples {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    public static Samples of(double... values) {
        return new Samples(values);
    }

    public static Samples of(Collection<Double> values) {
        return new Samples(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The middle one; of an even number of samples the mean of the two in the middle. */
    public double median() {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The smallest sample that so many percent of the samples do not exceed (nearest rank). */
    public double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.clamp(rank, 1, sorted.length) - 1];
    }

    public double least() {
        return sorted[0];
    }

    public double most() {
        return sorted[sorted.length - 1];
    }
}
