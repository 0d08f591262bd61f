package jp.monobe.standins.till;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * What an app reads in a slip's eL-QR, or a person types (eL番号). Our own emulation,
 * docs/reference/el-qr.md; written apart from the office's.
 *
 * @param number eL番号, 34 digits
 * @param yen 0 when it was typed: only the square says it
 * @param until last day on which it is taken; the end of time when it was typed
 */
record ElCode(String number, long yen, LocalDate until) {

    /** 収納機関番号 of the common body; a dummy. */
    static final String AGENCY = "00000";

    private static final String BEGINNING = "MB-EL1:";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** Empty when it is neither. */
    static Optional<ElCode> read(String typed) {
        var text = typed.strip();
        if (!text.startsWith(BEGINNING)) {
            var digits = text.replaceAll("[\\s\u3000-]", "");
            return digits.matches("[0-9]{34}")
                    ? Optional.of(new ElCode(digits, 0, LocalDate.MAX))
                    : Optional.empty();
        }
        var digits = text.substring(BEGINNING.length());
        if (!digits.matches("[0-9]{53}") || check(digits.substring(0, 52)) != digits.charAt(52)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ElCode(
                            digits.substring(0, 34),
                            Long.parseLong(digits.substring(34, 44)),
                            LocalDate.parse(digits.substring(44, 52), DAY)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    boolean isScanned() {
        return yen > 0;
    }

    boolean isOfTheCommonBody() {
        return number.startsWith(AGENCY);
    }

    /** Five digits of the city. */
    String five() {
        return number.substring(5, 10);
    }

    /** 納付番号: its check digit follows from the rest. */
    String slip() {
        var drawn = number.substring(10, 25);
        return drawn + check(drawn);
    }

    String confirmation() {
        return number.substring(25, 31);
    }

    /** Weights 3 and 1 from the right, to the next ten. */
    private static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 1 ? 3 : 1;
            sum += weight * Character.digit(digits.charAt(i), 10);
        }
        return Character.forDigit((10 - sum % 10) % 10, 10);
    }
}
