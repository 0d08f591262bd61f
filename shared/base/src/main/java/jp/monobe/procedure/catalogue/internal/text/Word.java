package jp.monobe.procedure.catalogue.internal.text;

/**
 * A word of a text.
 *
 * @param surface as it stands in the text
 * @param lemma its basic form, or the word that stands for all of the same meaning
 * @param reading in katakana
 * @param known whether it stands in the dictionary
 * @param start where it begins in its part; {@code end} is the place after it
 */
public record Word(
        String surface, String lemma, String reading, boolean known, int start, int end) {

    Word as(String otherLemma) {
        return new Word(surface, otherLemma, reading, known, start, end);
    }

    Word joined(Word next, String part, String commonLemma) {
        return new Word(
                part.substring(start, next.end),
                commonLemma,
                reading + next.reading,
                known && next.known,
                start,
                next.end);
    }
}
