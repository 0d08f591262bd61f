package jp.monobe.procedure.catalogue.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text between two blanks: its reading and the words in it that mean something.
 *
 * @param reading of all of it, particles included
 */
public record Part(String text, String reading, List<Word> words) {

    /** Words that touch each other: 児童手当 in 児童手当の額. */
    public List<List<Word>> runs() {
        var runs = new ArrayList<List<Word>>();
        for (var word : words) {
            if (runs.isEmpty() || runs.getLast().getLast().end() != word.start()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(word);
        }
        return runs;
    }

    public static List<String> lemmas(List<Word> words) {
        return words.stream().map(Word::lemma).toList();
    }

    public static String reading(List<Word> words) {
        return String.join("", words.stream().map(Word::reading).toList());
    }
}
