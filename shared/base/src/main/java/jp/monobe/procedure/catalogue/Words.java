package jp.monobe.procedure.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the search treats as one word (言いかえ), and what says little. Published as kind {@code words},
 * without a code for all cities, with one for what a city adds.
 *
 * @param same groups of words of one meaning
 * @param weak words that need not be found
 */
public record Words(List<List<String>> same, List<List<String>> weak) {

    public static final Words NONE = new Words(List.of(), List.of());

    public Words {
        same = same.stream().map(List::copyOf).toList();
        weak = weak.stream().map(List::copyOf).toList();
    }

    /** These and others. */
    public Words and(Words others) {
        return new Words(joined(same, others.same), joined(weak, others.weak));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
