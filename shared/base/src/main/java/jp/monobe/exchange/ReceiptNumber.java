package jp.monobe.exchange;

import java.util.regex.Pattern;
import jp.monobe.kernel.FiscalYear;

/**
 * The number a person gets for a filing (受付番号), such as {@code R8-000123-7}: the door it came in by
 * (R portal, P ぴったりサービス, K counter), the year of Reiwa, a number counted per fiscal year with gaps,
 * and a check digit. It holds no 宛名番号.
 *
 * <p>Check digit: modulus 10 with weights 3, 1 from the right over year and number (as in GS1).
 */
public record ReceiptNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("([RPK])([0-9]{1,2})-([0-9]{6})-([0-9])");

    public ReceiptNumber {
        var match = SHAPE.matcher(value);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a receipt number");
        }
        if (checkDigit(match.group(2) + match.group(3)) != match.group(4).charAt(0) - '0') {
            throw new IllegalArgumentException("Wrong check digit in a receipt number");
        }
    }

    /** The number drawn {@code count}-th at a door in a fiscal year. */
    public static ReceiptNumber of(char door, FiscalYear year, long count) {
        var counted = "%06d".formatted(count);
        var digits = year.reiwa() + counted;
        return new ReceiptNumber(
                "%c%d-%s-%d".formatted(door, year.reiwa(), counted, checkDigit(digits)));
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
