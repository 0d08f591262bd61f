package jp.monobe.people.internal;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Set;
import jp.monobe.kernel.MunicipalityCode;

/**
 * Numbers of people and households. Addressee numbers do not depend on the seed, so the named
 * persons keep theirs. 個人番号 are walked through by an arithmetic sequence from the seed (no two
 * alike in all Japan's cities); none is anybody's on purpose.
 */
final class Numbers {

    private static final long NUMBERS = 100_000_000_000L;
    private static final long STEP = 61_803_398_877L;

    /** Published examples of the check digit, which must not turn up as a person's. */
    private static final Set<String> EXAMPLES =
            Set.of("123456789018", "111111111118", "987654321093", "983205673214", "000000000000");

    private final long city;
    private final long seed;
    private long addressees;
    private int households;
    private long certificates;
    private long myNumber;

    Numbers(MunicipalityCode code, long seed) {
        this.city = Long.parseLong(code.value().substring(0, 5));
        this.seed = mix(seed);
        this.myNumber =
                BigInteger.valueOf(city * 1_000_000)
                        .multiply(BigInteger.valueOf(STEP))
                        .add(BigInteger.valueOf(this.seed >>> 1))
                        .mod(BigInteger.valueOf(NUMBERS))
                        .longValueExact();
    }

    /** Ten digits: three of the city, seven with gaps. */
    String addressee() {
        addressees += 1 + Math.floorMod(mix(addressees), 9);
        return digits(city % 1000 * 10_000_000 + addressees, 10);
    }

    /** Eight digits. */
    String household() {
        households++;
        return digits(city % 1000 * 100_000 + households, 8);
    }

    String myNumber() {
        String number;
        do {
            myNumber = (myNumber + STEP) % NUMBERS;
            number = digits(myNumber, 11) + checkDigit(myNumber);
        } while (EXAMPLES.contains(number));
        return number;
    }

    /** Goes on with these eleven digits, to show that an example is left out. */
    void continueWith(long elevenDigits) {
        myNumber = Math.floorMod(elevenDigits - STEP, NUMBERS);
    }

    /** Eighteen hexadecimal digits, positive, no two alike. */
    String certificateSerial() {
        certificates++;
        return "01" + HexFormat.of().toHexDigits(mix(seed ^ (city << 32 | certificates)));
    }

    /** 総務省令85号5条: weights 2 to 7 and again 2 to 6, from the right. */
    static int checkDigit(long elevenDigits) {
        long rest = elevenDigits;
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            sum += (int) (rest % 10) * (n <= 6 ? n + 1 : n - 5);
            rest /= 10;
        }
        return sum % 11 <= 1 ? 0 : 11 - sum % 11;
    }

    /** A bijection of 64 bits that looks like chance (the finaliser of SplitMix64). */
    static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static String digits(long value, int length) {
        var text = Long.toString(value);
        return "0".repeat(length - text.length()) + text;
    }
}
