package jp.monobe.procedure.catalogue.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The catalogue's words by their reading (読み): finds what was typed in kana, or with a slip. */
final class Vocabulary {

    private static final int SHORTEST_INSIDE = 3;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;

    private final Map<String, Set<List<String>>> byReading = new HashMap<>();
    private int longest;

    void add(Part part) {
        put(part.reading(), part.words());
        for (var run : part.runs()) {
            put(Part.reading(run), run);
            run.forEach(word -> put(word.reading(), List.of(word)));
        }
    }

    private void put(String reading, List<Word> words) {
        if (!words.isEmpty()) {
            byReading.computeIfAbsent(reading, _ -> new LinkedHashSet<>()).add(Part.lemmas(words));
            longest = Math.max(longest, reading.length());
        }
    }

    /** All that is read so. */
    Set<List<String>> read(String reading) {
        return byReading.getOrDefault(reading, Set.of());
    }

    /** Words inside kana written without blanks, the longest first: ニンシンシマシタ has ニンシン. */
    List<String> inside(String kana) {
        var found = new ArrayList<String>();
        for (int at = 0; at < kana.length(); ) {
            var word = longestAt(kana, at);
            if (!word.isEmpty()) {
                found.add(word);
            }
            at += Math.max(1, word.length());
        }
        return found;
    }

    private String longestAt(String kana, int at) {
        for (int end = Math.min(kana.length(), at + longest); end >= at + SHORTEST_INSIDE; end--) {
            if (byReading.containsKey(kana.substring(at, end))) {
                return kana.substring(at, end);
            }
        }
        return "";
    }

    /** The nearest readings with a slip or, in long words, two. */
    Set<List<String>> nearly(String reading, int most) {
        var found = new LinkedHashSet<List<String>>();
        int allowed = Math.min(most, slips(reading));
        for (int slips = 1; slips <= allowed && found.isEmpty(); slips++) {
            for (var known : byReading.entrySet()) {
                if (known.getKey().length() >= SHORTEST_WITH_SLIP
                        && Slips.within(reading, known.getKey(), slips)) {
                    found.addAll(known.getValue());
                }
            }
        }
        return found;
    }

    private static int slips(String reading) {
        if (reading.length() < SHORTEST_WITH_SLIP) {
            return 0;
        }
        return reading.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    }
}
