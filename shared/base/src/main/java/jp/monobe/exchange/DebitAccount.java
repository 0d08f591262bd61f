package jp.monobe.exchange;

/**
 * The account from which is drawn (振替口座).
 *
 * @param bank four digits
 * @param branch three digits
 * @param kind 1 普通, 2 当座
 * @param number seven digits; only the last three of them, when it was hidden
 * @param holder 口座名義, as banks write it
 */
public record DebitAccount(String bank, String branch, String kind, String number, String holder) {

    private static final int SHOWN = 3;

    public DebitAccount {
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

    /** For who need not know the whole number: {@code ＊＊＊＊567}. */
    public DebitAccount hidden() {
        int from = number.length() - SHOWN;
        return new DebitAccount(
                bank, branch, kind, "＊".repeat(from) + number.substring(from), holder);
    }

    /** Never whole in a log. */
    @Override
    public String toString() {
        return "DebitAccount " + bank + "-" + branch + " " + hidden().number();
    }
}
