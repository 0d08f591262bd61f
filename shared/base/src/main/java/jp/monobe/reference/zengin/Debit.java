package jp.monobe.reference.zengin;

import jp.monobe.kernel.Yen;

/**
 * One amount to be drawn from an account (口座振替).
 *
 * @param holder the account's holder, at most 30 bytes
 * @param first whether this account is asked for the first time (新規コード 1)
 * @param customer at most 20 digits by which we know it again (顧客番号); no number of a person
 */
public record Debit(BankAccount from, String holder, Yen amount, boolean first, String customer) {

    byte[] line() {
        return ZenginLine.of('2')
                .digits(from.bank(), 4)
                .cut(from.bankKana(), 15)
                .digits(from.branch(), 3)
                .cut(from.branchKana(), 15)
                .spaces(4)
                .digits(String.valueOf(from.kind().code()), 1)
                .digits(from.number(), 7)
                .text(holder, 30)
                .number(amount.amount(), 10)
                .digits(first ? "1" : "0", 1)
                .digits(customer, 20)
                .digits("0", 1)
                .spaces(8)
                .bytes();
    }
}
