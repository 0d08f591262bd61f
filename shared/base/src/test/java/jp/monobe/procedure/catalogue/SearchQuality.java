package jp.monobe.procedure.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** How well a search answers a set of queries, by their style. */
public record SearchQuality(String style, int queries, int first, int amongThree, double rank) {

    public static final String SAMPLE = "/catalogue/queries.tsv";
    public static final String HELD_OUT = "/catalogue/held-out.tsv";

    /** Further down nobody looks. */
    public static final int LOOKED_AT = 10;

    private static final int SHOWN_FIRST = 3;

    /**
     * What somebody typed and what she needs.
     *
     * @param needed of each set one must be among the first three
     */
    public record Query(
            String id,
            @Nullable MunicipalityCode city,
            String text,
            List<Set<String>> needed,
            String style) {

        /** Whether the first three of these ids answer it. */
        public boolean isAnsweredBy(List<String> found) {
            var shown = found.subList(0, Math.min(SHOWN_FIRST, found.size()));
            return needed.stream().allMatch(any -> shown.stream().anyMatch(any::contains));
        }

        private int placeOfFirst(List<String> found) {
            return IntStream.range(0, Math.min(LOOKED_AT, found.size()))
                    .filter(at -> needed.stream().anyMatch(any -> any.contains(found.get(at))))
                    .map(at -> at + 1)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** Columns id, city, query, expected ({@code a;b|c}: a, and b or c), style. */
    public static List<Query> read(String set) {
        try (var stream = SearchQuality.class.getResourceAsStream(set)) {
            var bytes = Objects.requireNonNull(stream, set).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> query(line.split("\t")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Query query(String[] cells) {
        return new Query(
                cells[0],
                cells[1].isEmpty() ? null : new MunicipalityCode(cells[1]),
                cells[2],
                Arrays.stream(cells[3].split(";")).map(any -> Set.of(any.split("\\|"))).toList(),
                cells[4]);
    }

    /**
     * One line for each style, then one for all.
     *
     * @param ids what the search finds, best first
     */
    public static List<SearchQuality> of(List<Query> set, Function<Query, List<String>> ids) {
        var found = set.stream().collect(Collectors.toMap(Function.identity(), ids));
        var styles =
                set.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Query::style, TreeMap::new, Collectors.toList()));
        var lines =
                styles.entrySet().stream()
                        .map(style -> line(style.getKey(), style.getValue(), found))
                        .collect(Collectors.toList());
        lines.add(line("", set, found));
        return lines;
    }

    private static SearchQuality line(
            String style, List<Query> queries, Map<Query, List<String>> found) {
        var places =
                queries.stream()
                        .mapToInt(one -> one.placeOfFirst(Objects.requireNonNull(found.get(one))))
                        .toArray();
        return new SearchQuality(
                style,
                queries.size(),
                (int) Arrays.stream(places).filter(place -> place == 1).count(),
                (int)
                        queries.stream()
                                .filter(one ->
                                        one.isAnsweredBy(Objects.requireNonNull(found.get(one))))
                                .count(),
                Arrays.stream(places).mapToDouble(place -> place == 0 ? 0 : 1.0 / place).sum()
                        / queries.size());
    }
}
