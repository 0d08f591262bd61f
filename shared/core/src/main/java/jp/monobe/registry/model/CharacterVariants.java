package jp.monobe.registry.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Characters written differently in one and the same name (異体字), from {@code
 * registry/character-variants.txt}. Folds a text for comparing; what is stored is never folded
 * (facts, amendment 7).
 */
final class CharacterVariants {

    private static final Map<Integer, Integer> TABLE = read();

    private CharacterVariants() {}

    /** One width, one case, one shape a character; no variation selectors. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(point -> !isVariationSelector(point))
                .map(point -> TABLE.getOrDefault(point, point))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    static Map<Integer, Integer> table() {
        return TABLE;
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static Map<Integer, Integer> read() {
        var table = new HashMap<Integer, Integer>();
        try (var file =
                CharacterVariants.class.getResourceAsStream("/registry/character-variants.txt")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
                    .forEach(group -> add(group.codePoints().toArray(), table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }

    private static void add(int[] group, Map<Integer, Integer> table) {
        for (int i = 1; i < group.length; i++) {
            if (table.put(group[i], group[0]) != null) {
                throw new IllegalStateException(
                        "Character in two groups: " + Character.toString(group[i]));
            }
        }
    }
}
