package jp.monobe.procedure.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.monobe.procedure.catalogue.internal.text.Part;
import jp.monobe.procedure.catalogue.internal.text.Romaji;
import jp.monobe.procedure.catalogue.internal.text.Word;

/** Understands Latin letters: English words of the glossary, or Japanese in romaji. */
final class LatinConcepts {

    private final Concepts concepts;

    LatinConcepts(Concepts concepts) {
        this.concepts = concepts;
    }

    List<Concept> in(Part part) {
        var found = new ArrayList<Concept>();
        var words = part.words();
        for (int at = 0; at < words.size(); ) {
            int end = at;
            while (end < words.size() && !isEnglish(words.get(end))) {
                end++;
            }
            found.addAll(
                    end == at
                            ? concepts.inRun(List.of(words.get(at)))
                            : inRomaji(words.subList(at, end)));
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private boolean isEnglish(Word word) {
        return concepts.isKnown(word);
    }

    /** The longest rows of words that are one in Japanese: boshi techo. */
    private List<Concept> inRomaji(List<Word> words) {
        var found = new ArrayList<Concept>();
        for (int at = 0; at < words.size(); ) {
            int length = words.size() - at;
            var one = heard(words.subList(at, at + length));
            while (!one.isUnderstood() && length > 1) {
                length--;
                one = heard(words.subList(at, at + length));
            }
            if (one.isUnderstood()) {
                found.add(one);
            } else {
                found.addAll(piecesOf(words.get(at)));
            }
            at += length;
        }
        return found;
    }

    private Concept heard(List<Word> words) {
        var typed = String.join(" ", words.stream().map(Word::surface).toList());
        return Romaji.katakana(typed)
                .map(kana -> concepts.heard(typed, kana))
                .orElseGet(() -> Concept.unknown(typed));
    }

    private List<Concept> piecesOf(Word word) {
        var inside =
                Optional.of(word.surface())
                        .flatMap(Romaji::katakana)
                        .map(concepts::inside)
                        .orElse(List.of());
        return inside.isEmpty() ? List.of(Concept.unknown(word.surface())) : inside;
    }
}
