package jp.monobe.billing.model;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number of a bill (納付番号), on paper, in barcodes and in banks' files: 15 digits drawn at random
 * and a check digit, so that it says nothing of a person (amendment 17) and a neighbour's cannot be
 * counted to. Who draws one makes sure that it is not taken.
 */
public record BillNumber(String value) {

    static final int DIGITS = 16;
    private static final long BOUND = 1_000_000_000_000_000L;

    public BillNumber {
        if (value.length() != DIGITS || !CheckDigit.holds(value)) {
            throw new IllegalArgumentException("Not a bill number");
        }
    }

    public static BillNumber draw(RandomGenerator random) {
        var drawn = "%015d".formatted(random.nextLong(BOUND));
        return new BillNumber(drawn + CheckDigit.of(drawn));
    }

    /** What somebody typed, spaces and dashes aside; empty when a digit was mistyped. */
    public static Optional<BillNumber> parse(String typed) {
        var digits = typed.replaceAll("[\\s\u3000‐-―−－ー-]", "");
        return digits.length() == DIGITS && CheckDigit.holds(digits)
                ? Optional.of(new BillNumber(digits))
                : Optional.empty();
    }

    /** For people: {@code 1234-5678-9012-3456}. */
    public String grouped() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return value;
    }
}
