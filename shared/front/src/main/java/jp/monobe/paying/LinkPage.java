package jp.monobe.paying;

import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.exchange.BillCopy.ElQr;
import jp.monobe.exchange.BillCopy.PayEasy;
import jp.monobe.kernel.Yen;

/** What a signed link shows (署名つきリンクの画面): no name, no fee, no child. */
public sealed interface LinkPage {

    /** To be paid. */
    record Payable(
            Yen amount,
            LocalDate dueOn,
            LocalDate payableUntil,
            boolean card,
            boolean test,
            Optional<String> barcode,
            Optional<PayEasy> payEasy,
            Optional<ElQr> elQr)
            implements LinkPage {}

    /** A payment that was begun stands open; its page when it was begun from a link. */
    record Underway(Optional<String> page) implements LinkPage {}

    /** The agent has the money, and the office is told. */
    record Confirming() implements LinkPage {}

    record Paid() implements LinkPage {}

    /** Its amount is another now, or it was cancelled. */
    record Changed() implements LinkPage {}

    /** The link's days, or the slip's, are over. */
    record Over() implements LinkPage {}

    /** Not ours, or not of whoever has to pay: nothing else is said. */
    record Unusable() implements LinkPage {}
}
