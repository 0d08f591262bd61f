package jp.monobe.procedure.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the search knows of words beyond the catalogue. Published as kind {@code words}, without a
 * code for all cities, with one for what a city adds.
 *
 * @param same groups of words of one meaning (言いかえ); the first stands for all
 * @param broader what people say for something wider
 * @param weak words that say little and need not be found
 * @param quiet words that are never suggested and never counted (violence)
 */
public record Words(
        List<List<String>> same,
        List<Broader> broader,
        List<List<String>> weak,
        List<String> quiet) {

    public static final Words NONE = new Words(List.of(), List.of(), List.of(), List.of());

    /** Who types one of {@code words} (水ぼうそう) is helped by {@code of} (病気); not the other way. */
    public record Broader(String of, List<String> words) {

        public Broader {
            words = List.copyOf(words);
        }
    }

    public Words {
        same = same.stream().map(List::copyOf).toList();
        broader = List.copyOf(broader);
        weak = weak.stream().map(List::copyOf).toList();
        quiet = List.copyOf(quiet);
    }

    public static Words ofSame(List<List<String>> same) {
        return new Words(same, List.of(), List.of(), List.of());
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** These and others. */
    public Words and(Words others) {
        return new Words(
                joined(same, others.same),
                joined(broader, others.broader),
                joined(weak, others.weak),
                joined(quiet, others.quiet));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
