package jp.monobe.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Ours and a peer measured in turns, A-B-B-A-A-B …, so that whatever else the machine does falls on
 * both. What counts is the median of the pairs' ratios; their least and most is the noise.
 */
public record Pairs(List<Pair> pairs) {

    /** Two measurements of one kind, one right after the other. */
    public record Pair(double ours, double peer) {
        public double ratio() {
            return ours / peer;
        }
    }

    /** One measurement, such as filings a second. */
    @FunctionalInterface
    public interface Measuring {
        double measure() throws Exception;
    }

    public Pairs {
        pairs = List.copyOf(pairs);
    }

    public static Pairs measure(int count, Measuring ours, Measuring peer) throws Exception {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < count; i++) {
            if (i % 2 == 0) {
                double first = ours.measure();
                pairs.add(new Pair(first, peer.measure()));
            } else {
                double first = peer.measure();
                pairs.add(new Pair(ours.measure(), first));
            }
        }
        return new Pairs(pairs);
    }

    public Samples ours() {
        return samples(Pair::ours);
    }

    public Samples peer() {
        return samples(Pair::peer);
    }

    public Samples ratios() {
        return samples(Pair::ratio);
    }

    private Samples samples(java.util.function.ToDoubleFunction<Pair> what) {
        return new Samples(pairs.stream().mapToDouble(what).toArray());
    }
}
