package jp.monobe.billing;

import java.time.LocalDate;
import jp.monobe.kernel.Yen;

/** What a bank hears of a slip before it takes money (照会の回答). It names nobody. */
public sealed interface SlipAnswer {

    /** It is to be paid, exactly so much. */
    record Payable(Yen amount, LocalDate payableUntil) implements SlipAnswer {}

    /** No slip has this number, or the 確認番号 is another: which of them is not said. */
    record Unknown() implements SlipAnswer {}

    /** Paid already. */
    record Paid() implements SlipAnswer {}

    /** Another took its place, or the bill was cancelled. */
    record Void() implements SlipAnswer {}

    /** Its 支払期限 is over. */
    record Late() implements SlipAnswer {}
}
