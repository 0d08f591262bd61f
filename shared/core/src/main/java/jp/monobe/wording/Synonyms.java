package jp.monobe.wording;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Words of one meaning (言いかえ) that a city adds to its search; the first stands for all. */
public record Synonyms(UUID id, List<String> words) {

    /** In characters, each. */
    public static final int LONGEST = 40;

    private static final int MOST = 20;

    public Synonyms {
        words = List.copyOf(words);
    }

    /** Of a line with 、 between the words. */
    public static List<String> typed(String line) {
        return Arrays.stream(Normalizer.normalize(line, Normalizer.Form.NFKC).split("[、,\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Two words or more, none too long, and not a whole dictionary. */
    public static boolean isWhole(List<String> words) {
        return words.size() >= 2
                && words.size() <= MOST
                && words.stream().allMatch(word -> word.length() <= LONGEST);
    }
}
