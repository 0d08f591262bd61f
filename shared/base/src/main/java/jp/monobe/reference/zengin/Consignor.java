package jp.monobe.reference.zengin;

import java.time.MonthDay;

/**
 * Who has money moved (委託者, 依頼人), from or to which account, and on which day.
 *
 * @param code ten digits, given by the bank
 * @param kana at most 40 bytes
 */
public record Consignor(String code, String kana, MonthDay day, BankAccount account) {

    byte[] header(String kind) {
        return ZenginLine.of('1')
                .digits(kind, 2)
                .digits("0", 1)
                .digits(code, 10)
                .text(kana, 40)
                .number(day.getMonthValue(), 2)
                .number(day.getDayOfMonth(), 2)
                .digits(account.bank(), 4)
                .cut(account.bankKana(), 15)
                .digits(account.branch(), 3)
                .cut(account.branchKana(), 15)
                .digits(String.valueOf(account.kind().code()), 1)
                .digits(account.number(), 7)
                .spaces(17)
                .bytes();
    }
}
