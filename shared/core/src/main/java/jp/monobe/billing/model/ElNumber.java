package jp.monobe.billing.model;

import java.util.Optional;

/**
 * What is typed instead of scanning an eL-QR (eL番号): 収納機関番号 5, 案件特定キー 20, 確認番号 6, 税目・料金番号 3.
 *
 * <p>EMULATION: that there are these four in this order is public (大分市 税目拡大), their widths are not
 * certain, and how a city fills the 20 is its own matter. Ours: five digits of the city and the
 * 納付番号 without its check digit, which follows from the rest. No check digit of an eL番号 is known:
 * the 確認番号 finds the digit that was mistyped.
 *
 * @param agency 収納機関番号
 * @param city its code's first five digits
 * @param confirmation 確認番号
 * @param category 税目・料金番号
 */
public record ElNumber(
        String agency, String city, BillNumber number, String confirmation, String category) {

    public static final int DIGITS = 34;

    public ElNumber {
        if (!agency.matches("[0-9]{5}")
                || !city.matches("[0-9]{5}")
                || !confirmation.matches("[0-9]{6}")
                || !category.matches("[0-9]{3}")) {
            throw new IllegalArgumentException("Not the parts of an eL number");
        }
    }

    /** All 34. */
    public String digits() {
        return agency
                + city
                + number.value().substring(0, BillNumber.DIGITS - 1)
                + confirmation
                + category;
    }

    /** For people: {@code 00000-39204 12345 67890 12345-123456-101}. */
    public String grouped() {
        var drawn = number.value().substring(0, BillNumber.DIGITS - 1);
        return "%s-%s %s-%s-%s"
                .formatted(
                        agency,
                        city,
                        drawn.replaceAll("(.{5})(?!$)", "$1 "),
                        confirmation,
                        category);
    }

    /** What was typed or told, spaces and dashes aside; empty when it is not 34 digits. */
    public static Optional<ElNumber> parse(String typed) {
        var digits = typed.replaceAll("[\\s\u3000‐-―−－ー-]", "");
        if (!digits.matches("[0-9]{34}")) {
            return Optional.empty();
        }
        var drawn = digits.substring(10, 25);
        return Optional.of(
                new ElNumber(
                        digits.substring(0, 5),
                        digits.substring(5, 10),
                        new BillNumber(drawn + CheckDigit.of(drawn)),
                        digits.substring(25, 31),
                        digits.substring(31)));
    }
}
