package jp.monobe.procedure.catalogue.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.monobe.procedure.catalogue.Words;

/**
 * Words of the same meaning (言いかえ) and words that say little, as data. The first of a group stands
 * for all of it.
 */
final class SameWords {

    private final Map<List<String>, String> common = new HashMap<>();
    private final Set<String> weak = new HashSet<>();
    private int longest = 1;

    SameWords(Words words) {
        for (var group : words.same()) {
            for (var member : group) {
                var lemmas = lemmasOf(member);
                longest = Math.max(longest, lemmas.size());
                common.put(lemmas, group.getFirst());
            }
        }
        words.weak().stream().flatMap(List::stream).map(SameWords::lemmasOf).forEach(weak::addAll);
    }

    private static List<String> lemmasOf(String member) {
        return JapaneseParts.of(member).stream()
                .flatMap(part -> part.words().stream())
                .map(Word::lemma)
                .toList();
    }

    boolean isWeak(String lemma) {
        return weak.contains(lemma);
    }

    /** The words with those of the same meaning made one: [引っ越す] and [転居] become [引越し]. */
    Part applyTo(Part part) {
        var words = part.words();
        var result = new ArrayList<Word>();
        for (int at = 0; at < words.size(); ) {
            int length = lengthOfGroupAt(words, at);
            result.add(length == 0 ? words.get(at) : joined(part, at, length));
            at += Math.max(1, length);
        }
        return new Part(part.text(), part.reading(), List.copyOf(result));
    }

    private int lengthOfGroupAt(List<Word> words, int at) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            if (common.containsKey(Part.lemmas(words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private Word joined(Part part, int at, int length) {
        var members = part.words().subList(at, at + length);
        var lemma = Objects.requireNonNull(common.get(Part.lemmas(members)));
        return members.stream()
                .reduce((one, next) -> one.joined(next, part.text(), lemma))
                .orElseThrow()
                .as(lemma);
    }
}
