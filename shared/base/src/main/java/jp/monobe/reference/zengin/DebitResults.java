package jp.monobe.reference.zengin;

import java.time.MonthDay;
import java.util.List;
import jp.monobe.kernel.Yen;

/** What a bank says of a 口座振替 (結果ファイル): all of it holds together, or none is taken. */
public sealed interface DebitResults {

    /**
     * @param consignor its ten digits
     * @param day on which was drawn
     */
    record Read(String consignor, MonthDay day, List<Row> rows) implements DebitResults {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param line counted from 1
     * @param customer the 顧客番号 we had sent
     * @param asked the account and its holder as they came back: bank, branch, kind, number, name
     */
    record Row(int line, String customer, Yen amount, String asked, DebitOutcome outcome) {

        /** Whether it is what was asked for; what banks are called is theirs to write. */
        public boolean answers(Debit debit) {
            return debit.customer().equals(customer)
                    && debit.amount().equals(amount)
                    && asked.equals(DebitResultReader.asked(ZenginText.text(debit.line())));
        }
    }

    /**
     * The whole file is refused.
     *
     * @param line counted from 1
     */
    record Refused(int line, Fault fault) implements DebitResults {}

    /** Why. */
    enum Fault {
        /** Not lines of 120 bytes. */
        LENGTH,
        /** A byte no bank writes; often another character set. */
        CHARACTER,
        /** Not a file of 口座振替 (91) in JIS. */
        KIND,
        /** Lines do not come as header, data, trailer, end. */
        ORDER,
        /** A field that has to be digits, a date or a known code is none. */
        FIELD,
        /** The trailer's counts or sums are not those of the lines. */
        TOTALS
    }
}
