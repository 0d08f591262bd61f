package jp.monobe.billing.spi;

import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.BillCopy.GivenBack;

/** Knows what goes back of a bill (還付・充当), for the payer's copy of it. */
public interface BillGivenBack {

    /** Decided ones, the oldest first. */
    List<GivenBack> of(UUID bill);
}
