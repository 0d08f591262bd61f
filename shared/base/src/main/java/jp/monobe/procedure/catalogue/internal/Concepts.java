package jp.monobe.procedure.catalogue.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Understands what was typed: words, kana without kanji, slips, words run together. */
final class Concepts {

    private static final float SURE = 1f;
    private static final float WEAK_WORDS_LEFT_OUT = 0.8f;
    private static final float SLIP = 0.6f;
    private static final int MOST_SLIPS = 2;

    private final ServiceIndex index;
    private final CityIndex city;

    Concepts(ServiceIndex index, CityIndex city) {
        this.index = index;
        this.city = city;
    }

    List<Concept> of(String query) {
        return JapaneseParts.of(query).stream()
                .map(index.same()::applyTo)
                .flatMap(part -> inPart(part).stream())
                .distinct()
                .toList();
    }

    private List<Concept> inPart(Part part) {
        return SearchText.isKana(part.text()) ? inKana(part) : inRuns(part);
    }

    /** All of it by its reading, its words, all of it with a slip, or what can be found inside. */
    private List<Concept> inKana(Part part) {
        var whole = concept(part.text(), known(index.vocabulary().read(part.reading()), SURE));
        if (whole.isUnderstood()) {
            return List.of(whole);
        }
        if (!part.words().isEmpty() && part.words().stream().allMatch(this::isKnown)) {
            return inRuns(part);
        }
        var guess = guess(part.text(), part.reading(), MOST_SLIPS);
        if (guess.isUnderstood()) {
            return List.of(guess);
        }
        var inside =
                index.vocabulary().inside(part.reading()).stream()
                        .map(kana -> concept(kana, known(index.vocabulary().read(kana), SURE)))
                        .filter(Concept::isUnderstood)
                        .toList();
        return inside.isEmpty() ? inRuns(part) : inside;
    }

    private boolean isKnown(Word word) {
        return index.same().isWeak(word.lemma()) || city.knows(List.of(word.lemma()));
    }

    private List<Concept> inRuns(Part part) {
        return part.runs().stream().flatMap(run -> inRun(run).stream()).toList();
    }

    /** A run is one concept if the catalogue knows it so, or with a slip; else its words are. */
    private List<Concept> inRun(List<Word> run) {
        var typed = String.join("", run.stream().map(Word::surface).toList());
        var meant = concept(typed, meanings(run));
        if (meant.isUnderstood()) {
            return List.of(meant);
        }
        if (run.size() == 1) {
            var word = run.getFirst();
            return List.of(
                    word.known()
                            ? Concept.unknown(typed)
                            : guess(typed, word.reading(), MOST_SLIPS));
        }
        var guess = guess(typed, Part.reading(run), 1);
        return guess.isUnderstood()
                ? List.of(guess)
                : run.stream().flatMap(word -> inRun(List.of(word)).stream()).toList();
    }

    private Map<List<String>, Float> meanings(List<Word> run) {
        var telling = run.stream().filter(word -> !index.same().isWeak(word.lemma())).toList();
        var meanings = known(Set.of(Part.lemmas(run)), SURE);
        if (!telling.isEmpty()) {
            add(meanings, known(Set.of(Part.lemmas(telling)), WEAK_WORDS_LEFT_OUT));
        }
        add(meanings, known(writtenInKana(Part.reading(run)), SURE));
        return meanings;
    }

    /** The same word as the catalogue writes it without kanji: はじめる for 始める. */
    private Set<List<String>> writtenInKana(String reading) {
        return index.vocabulary().read(reading).stream()
                .filter(meaning -> meaning.size() == 1 && SearchText.isKana(meaning.getFirst()))
                .collect(Collectors.toSet());
    }

    /** By a reading with a slip, or else by pieces of its sound. */
    private Concept guess(String typed, String reading, int slips) {
        var near = known(index.vocabulary().nearly(reading, slips), SLIP);
        return near.isEmpty() ? Concept.bySound(typed, reading) : concept(typed, near);
    }

    private static void add(Map<List<String>, Float> meanings, Map<List<String>, Float> more) {
        more.forEach((meaning, certainty) -> meanings.merge(meaning, certainty, Float::max));
    }

    private Map<List<String>, Float> known(Set<List<String>> meanings, float certainty) {
        var known = new LinkedHashMap<List<String>, Float>();
        meanings.stream().filter(city::knows).forEach(meaning -> known.put(meaning, certainty));
        return known;
    }

    private Concept concept(String typed, Map<List<String>, Float> meanings) {
        var weak =
                meanings.keySet().stream()
                        .flatMap(List::stream)
                        .allMatch(lemma -> index.same().isWeak(lemma));
        return new Concept(typed, meanings, "", weak);
    }
}
