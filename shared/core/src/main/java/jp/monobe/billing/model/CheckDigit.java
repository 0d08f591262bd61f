package jp.monobe.billing.model;

/** Modulus 10 with weights 3, 1 from the right, as in GS1 (モジュラス10 ウェイト3). */
final class CheckDigit {

    private CheckDigit() {}

    /** Of digits without their check digit. */
    static int of(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10;
    }

    /** Whether the last digit is right; false for what is not all digits. */
    static boolean holds(String digits) {
        return digits.matches("[0-9]{2,}")
                && of(digits.substring(0, digits.length() - 1))
                        == digits.charAt(digits.length() - 1) - '0';
    }
}
