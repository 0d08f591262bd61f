package jp.monobe.refund.model;

/**
 * The account to which money goes (還付先の口座).
 *
 * @param bank four digits
 * @param branch three digits
 * @param kind 1 普通, 2 当座
 * @param number seven digits; only the last of them, when it was hidden
 * @param holder 口座名義, as banks write it
 */
public record Payee(String bank, String branch, String kind, String number, String holder) {

    private static final int SHOWN = 3;

    public Payee {
        require(bank, "[0-9]{4}");
        require(branch, "[0-9]{3}");
        require(kind, "[12]");
        require(number, "[0-9]{7}|＊{4}[0-9]{3}");
        if (holder.isBlank()) {
            throw new IllegalArgumentException("Nobody's account");
        }
    }

    private static void require(String digits, String shape) {
        if (!digits.matches(shape)) {
            throw new IllegalArgumentException("Not of this shape: " + shape);
        }
    }

    /** For who need not know it: {@code ＊＊＊＊567}. */
    public String masked() {
        return "＊".repeat(number.length() - SHOWN) + number.substring(number.length() - SHOWN);
    }

    /** The same for who need not know it. */
    public Payee hidden() {
        return new Payee(bank, branch, kind, masked(), holder);
    }

    /** Never whole in a log. */
    @Override
    public String toString() {
        return "Payee " + bank + "-" + branch + " " + masked();
    }
}
