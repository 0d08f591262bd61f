package jp.monobe.habits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text put together of known parts and holes, such as {@code "office.state." + code}.
 *
 * @param parts literals, and {@link #HOLE} for what is only known when it runs
 */
record Spelling(List<String> parts) {

    static final String HOLE = "\0";

    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9._-]+");

    Spelling {
        parts = List.copyOf(parts);
    }

    /** Whether it can be a key at all: of a key's characters, with some letters of its own. */
    boolean isKeyLike() {
        return parts.stream().allMatch(part -> part.equals(HOLE) || WORDS.matcher(part).matches())
                && parts.stream()
                        .anyMatch(part -> part.matches(".*[a-z]{2,}.*\\..*|\\.[a-z-]{2,}.*"));
    }

    /** The literal it begins with; empty when it begins with a hole. */
    String beginning() {
        return parts.getFirst().equals(HOLE) ? "" : parts.getFirst();
    }

    /** What would stand in the holes if it spelled this key; empty when it cannot. */
    Optional<List<String>> holesFor(String key) {
        var regex =
                parts.stream()
                        .map(part -> part.equals(HOLE) ? "([A-Za-z0-9._-]+)" : Pattern.quote(part))
                        .collect(Collectors.joining());
        var match = Pattern.compile(regex).matcher(key);
        if (!match.matches()) {
            return Optional.empty();
        }
        var holes = new ArrayList<String>();
        for (int group = 1; group <= match.groupCount(); group++) {
            holes.add(match.group(group));
        }
        return Optional.of(holes);
    }
}
