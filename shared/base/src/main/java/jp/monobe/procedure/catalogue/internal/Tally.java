package jp.monobe.procedure.catalogue.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monobe.procedure.catalogue.internal.Finder.Found;

/** Adds up, service by service, what each concept of a query found. */
final class Tally {

    private static final float OF_A_WEAK_CONCEPT = 0.15f;

    /** A name of the service all of whose words were asked for counts so much more. */
    private static final float OF_A_WHOLE_NAME = 3f;

    /** What is typed first matters a little more. */
    private static final float LESS_FOR_LATER = 0.95f;

    /** Share of what was asked that must be found for a service to be shown. */
    private static final float ENOUGH = 0.3f;

    /** Share of the best score below which the rest is noise. */
    private static final float NOISE = 0.2f;

    /** What can be done at once is slightly more useful. */
    private static final float ONLINE = 1.03f;

    private static final class Sum {
        private float score;
        private int strong;
    }

    private final ServiceIndex index;
    private final CityIndex city;
    private final Map<Integer, Sum> sums = new HashMap<>();
    private final Map<String, Float> lemmas = new HashMap<>();
    private final Set<List<String>> meanings = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private int strong;
    private float order = 1;

    Tally(ServiceIndex index, CityIndex city) {
        this.index = index;
        this.city = city;
    }

    void count(Concept concept) {
        var found = city.found(concept);
        if (found.isEmpty()) {
            unknown.add(concept.typed());
            return;
        }
        float worth = city.rarity(found.size()) * (concept.weak() ? OF_A_WEAK_CONCEPT : order);
        int one = concept.weak() ? 0 : 1;
        strong += one;
        order *= LESS_FOR_LATER;
        found.forEach((place, score) -> {
            var sum = sums.computeIfAbsent(place, _ -> new Sum());
            sum.score += worth * score;
            sum.strong += one;
        });
        meanings.addAll(concept.meanings().keySet());
        for (var meaning : concept.meanings().keySet()) {
            meaning.forEach(lemma -> lemmas.merge(lemma, worth / meaning.size(), Float::max));
        }
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    List<Found> found() {
        int most = sums.values().stream().mapToInt(sum -> sum.strong).max().orElse(0);
        var all =
                sums.entrySet().stream()
                        .filter(sum -> sum.getValue().strong >= strong * ENOUGH)
                        .map(sum -> found(sum.getKey(), sum.getValue(), most))
                        .toList();
        double best = all.stream().mapToDouble(Found::score).max().orElse(0);
        return all.stream().filter(one -> one.full() || one.score() >= best * NOISE).toList();
    }

    private Found found(int place, Sum sum, int most) {
        var text = index.text(place);
        var service = index.service(place);
        float name = (float) text.names().stream().mapToDouble(this::worthOfName).max().orElse(0);
        return new Found(
                service,
                (sum.score + OF_A_WHOLE_NAME * name) * (service.procedure() == null ? 1 : ONLINE),
                most > 0 && sum.strong == most);
    }

    private double worthOfName(Set<String> name) {
        return lemmas.keySet().containsAll(name)
                ? name.stream().mapToDouble(lemma -> lemmas.getOrDefault(lemma, 0f)).sum()
                : 0;
    }

    /** Words that say little are not marked. */
    Marks marks() {
        var telling =
                meanings.stream()
                        .map(meaning -> meaning.stream().filter(this::tells).toList())
                        .filter(meaning -> !meaning.isEmpty())
                        .collect(Collectors.toSet());
        return new Marks(index.same(), telling);
    }

    private boolean tells(String lemma) {
        return !index.same().isWeak(lemma);
    }
}
