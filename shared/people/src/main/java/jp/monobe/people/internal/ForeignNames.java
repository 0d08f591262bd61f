package jp.monobe.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.people.Sex;

/** Names of foreign residents (外国人住民): roman letters, or kanji with roman letters beside. */
final class ForeignNames {

    private final List<Pattern> patterns =
            Words.lines("foreign-names.txt").stream().map(Pattern::of).toList();

    /** {@code name} and {@code kana} with full-width spaces, {@code roman} with plain ones. */
    record Name(String nationality, Sex sex, String name, String roman, String kana) {}

    Name pick(Dice dice) {
        return dice.pick(patterns).fill(dice);
    }

    private record Pattern(String nationality, Sex sex, List<List<String[]>> groups) {

        static Pattern of(String line) {
            var parts = line.split(" \\| ");
            var groups = new ArrayList<List<String[]>>();
            for (int i = 1; i < parts.length; i++) {
                groups.add(Stream.of(parts[i].split(" ")).map(word -> word.split("/")).toList());
            }
            return new Pattern(
                    parts[0].substring(0, 2), Sex.valueOf(parts[0].substring(3)), groups);
        }

        Name fill(Dice dice) {
            var chosen = groups.stream().map(dice::pick).toList();
            return new Name(
                    nationality,
                    sex,
                    joined(chosen, 0, "\u3000"),
                    joined(chosen, -2, " "),
                    joined(chosen, -1, "\u3000"));
        }

        /** Cell {@code at} of each part, from the end if negative. */
        private static String joined(List<String[]> parts, int at, String space) {
            return parts.stream()
                    .map(part -> part[at < 0 ? part.length + at : at].replace("_", space))
                    .collect(Collectors.joining(space));
        }
    }
}
