package jp.monobe.reference.zengin;

import jp.monobe.kernel.Yen;

/**
 * One transfer of a 総合振込.
 *
 * @param holder the account's holder, at most 30 bytes
 * @param amount below ten thousand million yen
 * @param first whether this account is paid for the first time (新規コード 1)
 * @param customer at most 20 digits by which we know it again (顧客コード1, 2); no number of a person
 */
public record Transfer(BankAccount to, String holder, Yen amount, boolean first, String customer) {

    byte[] line() {
        return ZenginLine.of('2')
                .digits(to.bank(), 4)
                .cut(to.bankKana(), 15)
                .digits(to.branch(), 3)
                .cut(to.branchKana(), 15)
                .digits("0", 4)
                .digits(String.valueOf(to.kind().code()), 1)
                .digits(to.number(), 7)
                .text(holder, 30)
                .number(amount.amount(), 10)
                .digits(first ? "1" : "0", 1)
                .digits(customer, 20)
                .digits("7", 1)
                .spaces(8)
                .bytes();
    }
}
