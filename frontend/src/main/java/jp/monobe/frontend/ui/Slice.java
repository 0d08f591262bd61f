package jp.monobe.frontend.ui;

import java.util.List;
import java.util.function.Function;

/** A page of a long list (一頁分), with how many there are in all. */
public record Slice<T>(List<T> rows, long total) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** Where pages come from; asked for one page at a time, never for all. */
    @FunctionalInterface
    public interface Source<T> {
        Slice<T> fetch(int offset, int limit);
    }

    /** For lists that are short and at hand. */
    public static <T> Source<T> of(List<T> all) {
        return (offset, limit) ->
                new Slice<>(all.stream().skip(offset).limit(limit).toList(), all.size());
    }

    public <R> Slice<R> map(Function<T, R> to) {
        return new Slice<>(rows.stream().map(to).toList(), total);
    }
}
