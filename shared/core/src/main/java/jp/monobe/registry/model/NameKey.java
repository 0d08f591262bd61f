package jp.monobe.registry.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name made comparable: one shape a character, no spaces or marks between its parts. Two names
 * agree when their keys are equal.
 */
public record NameKey(String value) {

    /** 旧氏 or 通称 that a card puts in brackets beside the name. */
    private static final Pattern BRACKETED =
            Pattern.compile("\\[[^\\]]*]|\\([^)]*\\)|〔[^〕]*〕|【[^】]*】");

    public static NameKey of(String name) {
        var folded = CharacterVariants.fold(name);
        var outside = BRACKETED.matcher(folded).replaceAll("");
        var key = lettersOf(outside);
        return new NameKey(key.isEmpty() ? lettersOf(folded) : key);
    }

    /** Whether this is the key of one of the names a person goes by; an empty key never is. */
    public boolean isOneOf(String... names) {
        return !value.isEmpty() && Stream.of(names).map(NameKey::of).anyMatch(this::equals);
    }

    /** Letters only; 佐々木 as 佐佐木, ヶ as ケ. */
    private static String lettersOf(String folded) {
        var letters = new StringBuilder(folded.length());
        int before = 0;
        for (int point : folded.codePoints().filter(Character::isLetterOrDigit).toArray()) {
            int letter =
                    switch (point) {
                        case '々' -> before;
                        case 'ヶ' -> 'ケ';
                        case 'ヵ' -> 'カ';
                        default -> point;
                    };
            if (letter != 0) {
                letters.appendCodePoint(letter);
            }
            before = letter;
        }
        return letters.toString();
    }
}
