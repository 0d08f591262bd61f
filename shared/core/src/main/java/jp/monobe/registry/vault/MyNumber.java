package jp.monobe.registry.vault;

import java.util.regex.Pattern;

/**
 * A 個人番号: twelve digits, the last a check digit (番号法施行令8条, 総務省令5条). Masked wherever it is written
 * by accident.
 */
public final class MyNumber {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

    private final String digits;

    public MyNumber(String digits) {
        if (!TWELVE_DIGITS.matcher(digits).matches() || !hasCheckDigit(digits)) {
            throw new IllegalArgumentException("Not a 個人番号");
        }
        this.digits = digits;
    }

    /** The number itself; whoever asks has said why. */
    public String digits() {
        return digits;
    }

    /** 11 − Σ P×Q mod 11, where a remainder of 0 or 1 gives 0. */
    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            int weight = n <= 6 ? n + 1 : n - 5;
            sum += (digits.charAt(11 - n) - '0') * weight;
        }
        int remainder = sum % 11;
        return digits.charAt(11) - '0' == (remainder <= 1 ? 0 : 11 - remainder);
    }

    @Override
    public String toString() {
        return "************";
    }
}
