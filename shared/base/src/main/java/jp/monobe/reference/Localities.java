package jp.monobe.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.kernel.MunicipalityCode;

/** The municipalities of Japan (市区町村) with wards of the large cities, by code. */
public final class Localities {

    private final SequencedMap<MunicipalityCode, Keyed<Locality>> byCode;

    private Localities() {
        byCode =
                Lines.of("municipalities.tsv")
                        .all()
                        .map(Localities::locality)
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.toMap(
                                                keyed -> keyed.value().code(),
                                                Function.identity(),
                                                (first, _) -> first,
                                                LinkedHashMap::new),
                                        Collections::unmodifiableSequencedMap));
    }

    /** The one copy in memory, read when first asked for. */
    public static Localities japan() {
        return Loaded.LOCALITIES;
    }

    public Optional<Locality> locality(MunicipalityCode code) {
        return Optional.ofNullable(byCode.get(code)).map(Keyed::value);
    }

    public Collection<Locality> all() {
        return byCode.values().stream().map(Keyed::value).toList();
    }

    /**
     * By a part of the name or kana, as for "where did you live before": {@code こうち}, {@code 高知}.
     */
    public List<Locality> search(String text, int limit) {
        var key = SearchKey.of(text);
        return byCode.values().stream()
                .filter(each -> !key.isEmpty() && each.rank(key) < Keyed.NO_MATCH)
                .sorted(Comparator.comparingInt(each -> each.rank(key)))
                .limit(limit)
                .map(Keyed::value)
                .toList();
    }

    private static Keyed<Locality> locality(String[] cells) {
        var locality = new Locality(new MunicipalityCode(cells[0]), cells[1], cells[2], cells[3]);
        return Keyed.of(locality, cells[2], cells[3], locality.fullName());
    }

    private static final class Loaded {
        private static final Localities LOCALITIES = new Localities();
    }
}
