package jp.monobe.procedure.catalogue.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monobe.procedure.catalogue.SearchResult;
import jp.monobe.procedure.catalogue.SearchResult.Hit;
import jp.monobe.procedure.catalogue.internal.Tally.Found;
import jp.monobe.procedure.catalogue.internal.text.Marks;
import jp.monobe.procedure.catalogue.internal.text.SameWords;
import jp.monobe.procedure.catalogue.internal.text.Word;

/** Weighs what the words of a query find in one city, and puts it in order. */
public final class Finder {

    /** Less than makes an answer of its own. */
    private static final float OF_RELATED = 0.55f;

    private final CityIndex city;
    private final SameWords same;

    public Finder(CityIndex city, SameWords same) {
        this.city = city;
        this.same = same;
    }

    public SearchResult find(String query, int limit) {
        var concepts = new Concepts(city, same).of(query);
        var tally = new Tally(city);
        concepts.forEach(tally::count);
        var found = ownBeforeNational(withRelated(tally.found()));
        var words = same.asked(query).stream().flatMap(part -> part.words().stream()).toList();
        var little = words.stream().filter(word -> same.isWeak(word.lemma())).toList();
        boolean vague =
                !words.isEmpty()
                        && little.size() == words.size()
                        && concepts.stream().noneMatch(Concept::tells);
        var hits = found.stream().sorted(order()).limit(limit).map(one -> hit(one, vague)).toList();
        return new SearchResult(
                hits,
                found.size(),
                without(little, tally.unknown()),
                vague,
                marks(tally.meanings()));
    }

    /** Words that say little need not be found, and nobody is told that they were not. */
    private static List<String> without(List<Word> little, List<String> unknown) {
        var surfaces = little.stream().map(Word::surface).toList();
        return unknown.stream().filter(typed -> !surfaces.contains(typed)).toList();
    }

    /** What answers it first; of these what is sure (README of the catalogue); then the best. */
    private Comparator<Found> order() {
        return Comparator.comparing((Found found) -> !found.full())
                .thenComparing(found -> city.entry(found.document()).status())
                .thenComparing(Found::score, Comparator.reverseOrder());
    }

    /** Nothing answers a question that does not say what it is about. */
    private Hit hit(Found found, boolean vague) {
        var entry = city.entry(found.document());
        boolean full = found.full() && !vague;
        return new Hit(entry.id(), entry.own(), entry.status(), found.score(), full);
    }

    /** Who needs the best answer needs what is related to it: it stands next, if it fits at all. */
    private List<Found> withRelated(List<Found> found) {
        double best = found.stream().mapToDouble(Found::score).max().orElse(0);
        var related =
                found.stream()
                        .filter(one -> one.score() == best)
                        .flatMap(one -> city.entry(one.document()).related().stream())
                        .collect(Collectors.toSet());
        return found.stream()
                .map(one ->
                        related.contains(id(one)) ? one.atLeast((float) best * OF_RELATED) : one)
                .toList();
    }

    /** A city's version of a national service stands before it, if both answer what was asked. */
    private List<Found> ownBeforeNational(List<Found> found) {
        var national =
                found.stream()
                        .filter(one -> !city.entry(one.document()).own())
                        .collect(Collectors.toMap(one -> key(one, id(one)), Found::score));
        return found.stream().map(one -> atLeast(one, national)).toList();
    }

    private Found atLeast(Found own, Map<String, Float> national) {
        float above =
                (float)
                        city.entry(own.document()).national().stream()
                                .map(id -> national.getOrDefault(key(own, id), 0f))
                                .mapToDouble(Math::nextUp)
                                .max()
                                .orElse(0);
        return own.atLeast(above);
    }

    private String id(Found found) {
        return city.entry(found.document()).id();
    }

    private static String key(Found found, String id) {
        return found.full() + id;
    }

    /** Words that say little are not marked. */
    private Marks marks(Set<List<String>> meanings) {
        var telling =
                meanings.stream()
                        .map(meaning ->
                                meaning.stream().filter(lemma -> !same.isWeak(lemma)).toList())
                        .filter(meaning -> !meaning.isEmpty())
                        .collect(Collectors.toSet());
        return new Marks(same, telling);
    }
}
