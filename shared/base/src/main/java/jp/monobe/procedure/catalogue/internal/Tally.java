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

    /** What most people come for stands before what fits about as well. */
    private static final float MAIN = 1.1f;

    private final CityIndex city;
    private final float[] sums;
    private final float[] covered;
    private final Map<String, Float> lemmas = new HashMap<>();
    private final Set<List<String>> meanings = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private float asked;
    private float order = 1;

    Tally(CityIndex city) {
        this.city = city;
        int documents = city.searcher().getIndexReader().maxDoc();
        this.sums = new float[documents];
        this.covered = new float[documents];
    }

    /** A service's document, and what it is worth as an answer. */
    record Found(int document, float score, boolean full) {

        Found atLeast(float other) {
            return new Found(document, Math.max(score, other), full);
        }
    }

    void count(Concept concept) {
        var found = city.worth(concept.meanings());
        if (found.found() == 0) {
            unknown.add(concept.typed());
            return;
        }
        float worth = rarity(found.found()) * (concept.weak() ? OF_A_WEAK_CONCEPT : order);
        asked += worth;
        order *= LESS_FOR_LATER;
        for (int document = 0; document < sums.length; document++) {
            if (found.of(document) > 0) {
                sums[document] += worth * found.of(document);
                covered[document] += worth;
            }
        }
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
        var scores = new float[sums.length];
        float best = 0;
        for (int document = 0; document < scores.length; document++) {
            if (sums[document] > 0) {
                scores[document] = score(document, names.getOrDefault(document, 0f));
                best = Math.max(best, scores[document]);
            }
        }
        return among(scores, best);
    }

    private static List<Found> among(float[] scores, float best) {
        var found = new ArrayList<Found>();
        for (int document = 0; document < scores.length; document++) {
            if (scores[document] > 0 && scores[document] >= best * NOISE) {
                found.add(new Found(document, scores[document], scores[document] >= best * FULL));
            }
        }
        return found;
    }

    private float score(int document, float name) {
        float cover = (float) Math.pow(covered[document] / asked, COVER);
        float online = city.entry(document).online() ? ONLINE : 1;
        float main = city.entry(document).main() ? MAIN : 1;
        return (sums[document] + OF_A_WHOLE_NAME * name) * cover * online * main;
    }
}
