package jp.monobe.closing;

import java.time.LocalDate;
import java.util.Map;
import jp.monobe.kernel.PaymentChannel;

/** What came of closing (締め). */
public sealed interface CloseResult {

    record Closed(Closing closing) implements CloseResult {}

    /** Somebody closed it before. */
    record Before() implements CloseResult {}

    /** A day that is not over, or a month of which a day is open: this is the first one. */
    record NotYet(LocalDate open) implements CloseResult {}

    /** Nothing was booked in it. */
    record Nothing() implements CloseResult {}

    /**
     * The receipts and the books are not the same yen. Nothing is closed; who runs the system has
     * to look.
     *
     * @param byChannel yen the receipts are more (less: negative)
     */
    record Differs(Map<PaymentChannel, Long> byChannel) implements CloseResult {
        public Differs {
            byChannel = Map.copyOf(byChannel);
        }
    }

    /** The key to sign with cannot be read, or its certificate is not valid; nothing is closed. */
    record SealBroken() implements CloseResult {}

    /** What its days say and what the ledger says is not the same. */
    record DaysDiffer() implements CloseResult {}
}
