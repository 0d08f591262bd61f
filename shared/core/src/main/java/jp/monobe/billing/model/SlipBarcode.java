package jp.monobe.billing.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import jp.monobe.kernel.Yen;

/**
 * The barcode of a slip for convenience stores (コンビニ収納 GS1-128, 44 digits): 91, maker, number of
 * the slip, five digits of the city, count of reissues, last day at a till, stamp, amount, check
 * digit.
 *
 * @param maker six digits of the agent (メーカーコード)
 * @param city its code's first five digits: agents collect for several under one maker
 * @param reissue 0 for the first; counts up when a slip takes the place of another (再発行区分)
 * @param payableUntil last day at a till (支払期限), which is not the 納期限; 2000 to 2099
 * @param amount 1 to 300,000 yen: above it there is no barcode
 */
public record SlipBarcode(
        String maker,
        BillNumber number,
        String city,
        int reissue,
        LocalDate payableUntil,
        Yen amount) {

    /** What a till takes (コンビニ収納の上限). */
    public static final Yen MOST = Yen.of(300_000);

    /** Most slips for one part: the count has one digit. */
    public static final int MOST_REISSUES = 9;

    private static final String APPLICATION = "91";
    private static final int DIGITS = 44;

    /** Public fees bear no stamp. */
    private static final String STAMP = "0";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuMMdd").withResolverStyle(ResolverStyle.STRICT);

    public SlipBarcode {
        if (!maker.matches("[0-9]{6}")
                || !city.matches("[0-9]{5}")
                || reissue < 0
                || reissue > MOST_REISSUES) {
            throw new IllegalArgumentException(
                    "Not a code of a maker or a city, or a count of reissues");
        }
        if (payableUntil.getYear() < 2000 || payableUntil.getYear() > 2099) {
            throw new IllegalArgumentException(
                    "No two digits for the year " + payableUntil.getYear());
        }
        if (!fits(amount)) {
            throw new IllegalArgumentException("No barcode for this amount");
        }
    }

    /** Whether a till takes so much; if not, the slip says コンビニ不可. */
    public static boolean fits(Yen amount) {
        return amount.amount() > 0 && amount.compareTo(MOST) <= 0;
    }

    /** All 44, without FNC1. */
    public String digits() {
        var digits =
                APPLICATION
                        + maker
                        + number.value()
                        + city
                        + reissue
                        + DAY.format(payableUntil)
                        + STAMP
                        + "%06d".formatted(amount.amount());
        return digits + CheckDigit.of(digits);
    }

    /** For people, under the bars. */
    public String grouped() {
        var digits = digits();
        return "(%s)%s-%s%n%s-%s-%s-%s-%s"
                .formatted(
                        digits.substring(0, 2),
                        digits.substring(2, 8),
                        digits.substring(8, 29),
                        digits.substring(29, 30),
                        digits.substring(30, 36),
                        digits.substring(36, 37),
                        digits.substring(37, 43),
                        digits.substring(43));
    }

    /** What was scanned or typed; empty when it is none of ours or a digit is wrong. */
    public static Optional<SlipBarcode> parse(String scanned) {
        var digits = scanned.replaceAll("[^0-9]", "");
        boolean ours =
                digits.length() == DIGITS
                        && digits.startsWith(APPLICATION)
                        && CheckDigit.holds(digits)
                        && digits.substring(36, 37).equals(STAMP);
        return ours
                ? BillNumber.parse(digits.substring(8, 8 + BillNumber.DIGITS))
                        .flatMap(number -> of(digits, number))
                : Optional.empty();
    }

    private static Optional<SlipBarcode> of(String digits, BillNumber number) {
        try {
            return Optional.of(
                    new SlipBarcode(
                            digits.substring(2, 8),
                            number,
                            digits.substring(8 + BillNumber.DIGITS, 29),
                            digits.charAt(29) - '0',
                            LocalDate.parse(digits.substring(30, 36), DAY),
                            Yen.of(Long.parseLong(digits.substring(37, 43)))));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
