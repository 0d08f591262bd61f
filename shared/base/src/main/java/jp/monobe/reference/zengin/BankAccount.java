package jp.monobe.reference.zengin;

import jp.monobe.reference.Bank;
import jp.monobe.reference.Banks;
import jp.monobe.reference.Branch;

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

    /**
     * With the names on file; a bank that is not there goes without.
     *
     * @param kind the file's own code, such as 1 for 普通
     */
    public static BankAccount of(String bank, String branch, String kind, String number) {
        var banks = Banks.japan();
        return new BankAccount(
                bank,
                banks.bank(bank).map(Bank::kana).orElse(""),
                branch,
                banks.branch(bank, branch).map(Branch::kana).orElse(""),
                AccountKind.of(kind.charAt(0)).orElse(AccountKind.OTHER),
                number);
    }

    private static void require(String digits, String shape) {
        if (!digits.matches(shape)) {
            throw new IllegalArgumentException("Not a number of this shape: " + shape);
        }
    }
}
