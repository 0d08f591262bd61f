package jp.monobe.reference.zengin;

/**
 * An account as files name it.
 *
 * @param bank four digits (統一金融機関番号)
 * @param bankKana its name in kana; cut to what fits
 * @param branch three digits
 * @param number at most seven digits
 */
public record BankAccount(
        String bank,
        String bankKana,
        String branch,
        String branchKana,
        AccountKind kind,
        String number) {

    public BankAccount {
        require(bank, "[0-9]{4}");
        require(branch, "[0-9]{3}");
        require(number, "[0-9]{1,7}");
    }

    private static void require(String digits, String shape) {
        if (!digits.matches(shape)) {
            throw new IllegalArgumentException("Not a number of this shape: " + shape);
        }
    }
}
