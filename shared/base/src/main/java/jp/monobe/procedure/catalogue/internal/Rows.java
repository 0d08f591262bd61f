package jp.monobe.procedure.catalogue.internal;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What words that follow each other mean beyond what each of them does: 保育園 休む, おかね ない. */
final class Rows {

    private static final int LONGEST = 4;

    /** Of what a concept may mean only the first few are tried with its neighbours. */
    private static final int MEANINGS = 3;

    private final Concepts concepts;

    Rows(Concepts concepts) {
        this.concepts = concepts;
    }

    Stream<Concept> in(List<Concept> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(from ->
                        IntStream.rangeClosed(from + 2, Math.min(all.size(), from + LONGEST))
                                .mapToObj(to -> all.subList(from, to)))
                .flatMap(this::together)
                .filter(Concept::isUnderstood);
    }

    private Stream<Concept> together(List<Concept> row) {
        var typed = String.join(" ", row.stream().map(Concept::typed).toList());
        return rowsOfLemmas(row).map(lemmas -> concepts.together(typed, lemmas));
    }

    private static Stream<List<String>> rowsOfLemmas(List<Concept> row) {
        var first = lemmas(row.getFirst());
        return row.size() == 1
                ? first
                : first.flatMap(start ->
                        rowsOfLemmas(row.subList(1, row.size()))
                                .map(rest ->
                                        Stream.concat(start.stream(), rest.stream()).toList()));
    }

    private static Stream<List<String>> lemmas(Concept concept) {
        return concept.meanings().keySet().stream().limit(MEANINGS);
    }
}
