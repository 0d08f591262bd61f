package jp.monobe.procedure.catalogue.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up, service by service, what each concept of a query found. */
final class Tally {

    private static final float OF_A_WEAK_CONCEPT = 0.15f;

    /** A name of the service all of whose words were asked for counts so much more. */
    private static final float OF_A_WHOLE_NAME = 3f;

    /** What is typed first matters a little more. */
    private static final float LESS_FOR_LATER = 0.95f;

    /** How much it counts that all was found that was asked. */
    private static final float COVER = 0.5f;

    /** Share of the best score from which a service answers what was asked. */
    private static final float FULL = 0.6f;

    /** Share of the best score below which the rest is noise. */
    private static final float NOISE = 0.05f;

    /** What can be done at once is slightly more useful. */
    private static final float ONLINE = 1.03f;

    private static final class Sum {
        private float score;
        private float covered;
    }

    private final CityIndex city;
    private final Map<Integer, Sum> sums = new HashMap<>();
    private final Map<String, Float> lemmas = new HashMap<>();
    private final Set<List<String>> meanings = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private float asked;
    private float order = 1;

    Tally(CityIndex city) {
        this.city = city;
    }

    /** A service's document, and what it is worth as an answer. */
    record Found(int document, float score, boolean full) {

        Found atLeast(float other) {
            return new Found(document, Math.max(score, other), full);
        }
    }

    void count(Concept concept) {
        var found =
                concept.isUnderstood()
                        ? city.found(Meaning.anyOf(concept.meanings()))
                        : Map.<Integer, Float>of();
        if (found.isEmpty()) {
            unknown.add(concept.typed());
            return;
        }
        float worth = rarity(found.size()) * (concept.weak() ? OF_A_WEAK_CONCEPT : order);
        asked += worth;
        order *= LESS_FOR_LATER;
        found.forEach((document, score) -> {
            var sum = sums.computeIfAbsent(document, _ -> new Sum());
            sum.score += worth * score;
            sum.covered += worth;
        });
        meanings.addAll(concept.meanings().keySet());
        for (var meaning : concept.meanings().keySet()) {
            meaning.forEach(lemma -> lemmas.merge(lemma, worth / meaning.size(), Float::max));
        }
    }

    /** Rare words say more (inverse document frequency). */
    private float rarity(int documents) {
        return (float) Math.log(1 + (double) city.size() / (1 + documents));
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Everything asked for, to be marked. */
    Set<List<String>> meanings() {
        return Set.copyOf(meanings);
    }

    List<Found> found() {
        var names = new Names(city).asked(lemmas);
        var scores = new HashMap<Integer, Float>();
        sums.forEach((document, sum) ->
                scores.put(document, score(document, sum, names.getOrDefault(document, 0f))));
        float best = scores.values().stream().max(Float::compare).orElse(0f);
        return scores.entrySet().stream()
                .filter(one -> one.getValue() >= best * NOISE)
                .map(one -> new Found(one.getKey(), one.getValue(), one.getValue() >= best * FULL))
                .toList();
    }

    private float score(int document, Sum sum, float name) {
        float covered = (float) Math.pow(sum.covered / asked, COVER);
        float online = city.entry(document).online() ? ONLINE : 1;
        return (sum.score + OF_A_WHOLE_NAME * name) * covered * online;
    }
}
