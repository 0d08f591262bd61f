package jp.monobe.procedure.catalogue.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.internal.text.Part;
import jp.monobe.procedure.catalogue.internal.text.SameWords;
import jp.monobe.procedure.catalogue.internal.text.SearchText;
import jp.monobe.procedure.catalogue.internal.text.Word;

/** Understands what was typed: words, kana without kanji, slips, words run together, romaji. */
final class Concepts {

    private static final float SURE = 1f;
    private static final float SOUNDS_SO = 0.95f;
    private static final float WEAK_WORDS_LEFT_OUT = 0.8f;
    private static final float WIDER = 0.75f;
    private static final float SLIP = 0.6f;
    private static final int MOST_SLIPS = 2;

    /** Shorter readings belong to too many words. */
    private static final int SHORTEST_HOMOPHONE = 4;

    private final CityIndex city;
    private final SameWords same;
    private final Vocabulary vocabulary;

    Concepts(CityIndex city, SameWords same) {
        this.city = city;
        this.same = same;
        this.vocabulary = city.vocabulary();
    }

    List<Concept> of(String query) {
        var concepts =
                same.asked(query).stream()
                        .flatMap(part -> inPart(part).stream())
                        .distinct()
                        .toList();
        return Stream.concat(concepts.stream(), new Rows(this).in(concepts)).toList();
    }

    /** What words in a row, typed apart, are said for together. */
    Concept together(String typed, List<String> lemmas) {
        var meanings = known(same.oneFor(lemmas), SURE);
        add(meanings, wider(lemmas));
        return concept(typed, meanings);
    }

    private Map<List<String>, Float> wider(List<String> lemmas) {
        return known(same.broaderThan(lemmas), WIDER);
    }

    private static String surface(List<Word> words) {
        return String.join("", words.stream().map(Word::surface).toList());
    }

    private List<Concept> inPart(Part part) {
        if (SearchText.isLatin(part.text())) {
            return new LatinConcepts(this).in(part);
        }
        return SearchText.isKana(part.text()) ? inKana(part) : inRuns(part);
    }

    /** All of it by its reading, its words, all of it with a slip, or what can be found inside. */
    private List<Concept> inKana(Part part) {
        var whole = heard(part.text(), part.reading());
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
        var inside = inside(part.reading());
        return inside.isEmpty() ? inRuns(part) : inside;
    }

    /** A word that is read, or at least sounds, like this. */
    Concept heard(String typed, String reading) {
        var meanings = known(vocabulary.read(reading), SURE);
        if (meanings.isEmpty()) {
            add(meanings, known(vocabulary.heard(reading), SOUNDS_SO));
        }
        var listed = same.heard(reading);
        add(meanings, known(listed, SOUNDS_SO));
        Stream.concat(listed.stream(), List.copyOf(meanings.keySet()).stream())
                .forEach(meaning -> add(meanings, wider(meaning)));
        return concept(typed, meanings);
    }

    /** Words inside kana written without blanks. */
    List<Concept> inside(String kana) {
        return vocabulary.inside(kana).stream()
                .map(word -> heard(word, word))
                .filter(Concept::isUnderstood)
                .toList();
    }

    boolean isKnown(Word word) {
        return same.isWeak(word.lemma())
                || city.knows(List.of(word.lemma()))
                || !wider(List.of(word.lemma())).isEmpty();
    }

    private List<Concept> inRuns(Part part) {
        return part.runs().stream().flatMap(run -> inRun(run).stream()).toList();
    }

    /** A run is one concept if the catalogue knows it so, or with a slip; else its words are. */
    List<Concept> inRun(List<Word> run) {
        var typed = surface(run);
        var meant = concept(typed, meanings(run));
        if (meant.isUnderstood()) {
            return List.of(meant);
        }
        var reading = Part.reading(run);
        if (run.size() == 1) {
            return inWord(run.getFirst());
        }
        var guess = spelt(typed, reading);
        guess = guess.isUnderstood() ? guess : guess(typed, reading, 1);
        guess = guess.isUnderstood() ? guess : guess(typed, typed, 1);
        return guess.isUnderstood()
                ? List.of(guess)
                : run.stream().flatMap(word -> inRun(List.of(word)).stream()).toList();
    }

    /** A word nobody wrote into the catalogue: spelt otherwise there, or with a slip. */
    private List<Concept> inWord(Word word) {
        var spelt = spelt(word.surface(), word.reading());
        if (spelt.isUnderstood() || word.known()) {
            return List.of(spelt);
        }
        var guess = guess(word.surface(), word.reading(), MOST_SLIPS);
        var inside = guess.isUnderstood() ? List.<Concept>of() : inside(word.reading());
        return inside.isEmpty() ? List.of(guess) : inside;
    }

    /** The same reading with other characters: 保育圏 is no word, 人口受精 is meant otherwise. */
    private Concept spelt(String typed, String reading) {
        return reading.length() < SHORTEST_HOMOPHONE
                ? Concept.unknown(typed)
                : concept(typed, known(vocabulary.read(reading), WEAK_WORDS_LEFT_OUT));
    }

    private Map<List<String>, Float> meanings(List<Word> run) {
        var telling = run.stream().filter(word -> !same.isWeak(word.lemma())).toList();
        var meanings = known(Set.of(Part.lemmas(run)), SURE);
        if (!telling.isEmpty()) {
            add(meanings, known(Set.of(Part.lemmas(telling)), WEAK_WORDS_LEFT_OUT));
        }
        if (telling.size() == 1) {
            add(meanings, wider(Part.lemmas(telling)));
        }
        add(meanings, known(writtenInKana(Part.reading(run)), SURE));
        return meanings;
    }

    /** The same word as the catalogue writes it without kanji: はじめる for 始める. */
    private Set<List<String>> writtenInKana(String reading) {
        return vocabulary.read(reading).stream()
                .filter(meaning -> meaning.size() == 1 && SearchText.isKana(meaning.getFirst()))
                .collect(Collectors.toSet());
    }

    private Concept guess(String typed, String reading, int slips) {
        var near = known(vocabulary.nearly(reading, slips), SLIP);
        return near.isEmpty()
                ? Concept.unknown(typed)
                : new Concept(typed, near, true, isWeak(near));
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
        return new Concept(typed, meanings, false, isWeak(meanings));
    }

    private boolean isWeak(Map<List<String>, Float> meanings) {
        return meanings.keySet().stream().flatMap(List::stream).allMatch(same::isWeak);
    }
}
