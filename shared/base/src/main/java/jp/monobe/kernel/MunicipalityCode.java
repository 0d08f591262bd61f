package jp.monobe.kernel;

import java.util.regex.Pattern;

/**
 * A six-digit code of a local government (全国地方公共団体コード), check digit included: (11 − Σ d×(6,5,4,3,2)
 * mod 11) mod 10.
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    public MunicipalityCode {
        if (!SIX_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a municipality code");
        }
        if (checkDigit(value) != value.charAt(5) - '0') {
            throw new IllegalArgumentException("Wrong check digit in municipality code " + value);
        }
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (digits.charAt(i) - '0') * (6 - i);
        }
        return (11 - sum % 11) % 10;
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
