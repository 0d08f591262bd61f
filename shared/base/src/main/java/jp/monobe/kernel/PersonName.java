package jp.monobe.kernel;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name as the registry or the person writes it (氏名), family name first, the parts
 * divided by one full-width space. Stored as it is: normalising would change characters that law
 * keeps apart (facts §7), so only search keys are normalised.
 */
public record PersonName(String value) {

    private static final int LONGEST = 100;
    private static final Pattern SPACES = Pattern.compile("[ \\u3000]+");

    public PersonName {
        value = SPACES.matcher(value.strip()).replaceAll("\u3000");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Empty name");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Control character in a name");
        }
        if (value.length() > LONGEST && graphemes(value) > LONGEST) {
            throw new IllegalArgumentException("Name longer than " + LONGEST + " characters");
        }
    }

    /** What a reader counts as characters: 葛󠄀 with its variation selector is one. */
    private static int graphemes(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.JAPAN);
        characters.setText(text);
        int count = 0;
        while (characters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    @Override
    public String toString() {
        return value;
    }
}
