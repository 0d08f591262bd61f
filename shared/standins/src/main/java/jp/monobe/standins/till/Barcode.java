package jp.monobe.standins.till;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * What a till reads in a slip's GS1-128 (44 digits, facts of the field: 91, maker, 21 of the payee,
 * reissue, 支払期限, stamp, yen, check digit). Written apart from the office's own reader.
 *
 * @param five digits of the city, as all cities here put them behind the 納付番号
 * @param until last day on which it is taken
 */
record Barcode(String digits, String number, String five, LocalDate until, long yen) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** Empty when it is no barcode of ours or a digit was mistyped. */
    static Optional<Barcode> read(String typed) {
        var digits = typed.replaceAll("[^0-9]", "");
        if (digits.length() != 44
                || !digits.startsWith("91" + Collector.MAKER)
                || !isChecked(digits)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Barcode(
                            digits,
                            digits.substring(8, 24),
                            digits.substring(24, 29),
                            LocalDate.parse(digits.substring(30, 36), DAY),
                            Long.parseLong(digits.substring(37, 43))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /**
     * Weights 3 and 1 from the right, the check digit itself with 1: the sum is a multiple of ten.
     */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 0 ? 3 : 1;
            sum += weight * Character.digit(digits.charAt(i), 10);
        }
        return sum % 10 == 0;
    }
}
