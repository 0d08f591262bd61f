package jp.monobe.kernel;

/** A whole, non-negative amount of yen (円). Never a double, never a bare long in a signature. */
public record Yen(long amount) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);

    public Yen {
        if (amount < 0) {
            throw new IllegalArgumentException("Negative amount of yen: " + amount);
        }
    }

    public static Yen of(long amount) {
        return new Yen(amount);
    }

    public Yen plus(Yen other) {
        return new Yen(Math.addExact(amount, other.amount));
    }

    /** Subtracts; throws when the result would be negative, since a debt is not an amount. */
    public Yen minus(Yen other) {
        return new Yen(Math.subtractExact(amount, other.amount));
    }

    public Yen times(int factor) {
        return new Yen(Math.multiplyExact(amount, factor));
    }

    /** Rounds down to 10 yen (10円未満切捨て). */
    public Yen roundedDownToTen() {
        return new Yen(amount - amount % 10);
    }

    /** For people: {@code 15,000}. */
    public String formatted() {
        return String.format("%,d", amount);
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }
}
