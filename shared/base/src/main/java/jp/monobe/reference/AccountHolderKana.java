package jp.monobe.reference;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.monobe.kernel.Kana;

/**
 * The holder of an account in kana (口座名義), as on a passbook and in transfer files: full-width
 * katakana without small kana and without ヲ, digits, capital letters and {@code ( ) - . /}, at most
 * 30 characters when a voiced mark counts as one of its own.
 *
 * @param value {@code オカバヤシ　サクラ}, the parts divided by one full-width space
 */
public record AccountHolderKana(String value) {

    private static final int LONGEST = 30;
    private static final Pattern ALLOWED = Pattern.compile("[0-9A-Zア-ヴ().\\-/\u3000]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[ァィゥェォッャュョヮヰヱヲヵヶ]");
    private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―−－ｰー]");

    public AccountHolderKana {
        if (!isAllowed(value)) {
            throw new IllegalArgumentException("Not a name of an account's holder");
        }
    }

    /** What somebody typed in any width, hiragana or katakana; empty if a bank would refuse it. */
    public static Optional<AccountHolderKana> parse(String typed) {
        var value = asBanksWrite(typed);
        return isAllowed(value) ? Optional.of(new AccountHolderKana(value)) : Optional.empty();
    }

    /**
     * Whether this may be the person with this kana; spaces and middle dots do not count, nor what
     * of a long name has no room.
     */
    public boolean mayBe(Kana person) {
        var whole = letters(asBanksWrite(person.value()));
        boolean isCut = length(value) >= LONGEST - 1;
        return letters(value).equals(whole) || isCut && whole.startsWith(letters(value));
    }

    private static boolean isAllowed(String value) {
        return ALLOWED.matcher(value).matches()
                && !FORBIDDEN.matcher(value).find()
                && length(value) <= LONGEST;
    }

    private static int length(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFD).length();
    }

    private static String letters(String value) {
        return value.replaceAll("[\u3000・]", "");
    }

    private static String asBanksWrite(String typed) {
        var dashed = DASHES.matcher(typed.strip()).replaceAll("-");
        var wide = Normalizer.normalize(dashed, Normalizer.Form.NFKC);
        var result = new StringBuilder(wide.length());
        wide.replaceAll("[ \u3000]+", "\u3000")
                .codePoints()
                .map(point -> point >= 'ぁ' && point <= 'ゖ' ? point + ('ァ' - 'ぁ') : point)
                .map(SearchKey::large)
                .map(AccountHolderKana::common)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static int common(int point) {
        return switch (point) {
            case 'ヲ' -> 'オ';
            case 'ヰ' -> 'イ';
            case 'ヱ' -> 'エ';
            default -> Character.toUpperCase(point);
        };
    }
}
