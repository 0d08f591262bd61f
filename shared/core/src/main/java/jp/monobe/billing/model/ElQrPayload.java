package jp.monobe.billing.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import jp.monobe.kernel.Yen;

/**
 * What the square of a slip holds (eL-QR の格納情報).
 *
 * <p>EMULATION: the real one's contents are not public. Ours begins with {@code MB-EL1:}, which no
 * real app takes, then eL番号 (34), yen (10), 支払期限 (8) and a check digit over all of these (modulus
 * 10, weights 3 and 1, as in the barcode beside it).
 *
 * @param amount 1 to 9,999,999,999 yen: this code has no limit of its own; apps have
 * @param payableUntil 支払期限
 */
public record ElQrPayload(ElNumber number, Yen amount, LocalDate payableUntil) {

    private static final String BEGINNING = "MB-EL1:";
    private static final int DIGITS = ElNumber.DIGITS + 10 + 8 + 1;
    private static final long MOST = 9_999_999_999L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    public ElQrPayload {
        if (!fits(amount) || payableUntil.getYear() < 2000 || payableUntil.getYear() > 9999) {
            throw new IllegalArgumentException("No square for this amount or day");
        }
    }

    /** Whether the square has room for so much. */
    public static boolean fits(Yen amount) {
        return amount.amount() > 0 && amount.amount() <= MOST;
    }

    public String text() {
        var digits =
                number.digits() + "%010d".formatted(amount.amount()) + DAY.format(payableUntil);
        return BEGINNING + digits + CheckDigit.of(digits);
    }

    /** What was scanned; empty when it is none of ours or a character is wrong. */
    public static Optional<ElQrPayload> parse(String scanned) {
        if (!scanned.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        var digits = scanned.substring(BEGINNING.length());
        return digits.length() == DIGITS && CheckDigit.holds(digits)
                ? ElNumber.parse(digits.substring(0, ElNumber.DIGITS))
                        .flatMap(number -> of(number, digits))
                : Optional.empty();
    }

    private static Optional<ElQrPayload> of(ElNumber number, String digits) {
        try {
            return Optional.of(
                    new ElQrPayload(
                            number,
                            Yen.of(Long.parseLong(digits.substring(34, 44))),
                            LocalDate.parse(digits.substring(44, 52), DAY)));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
