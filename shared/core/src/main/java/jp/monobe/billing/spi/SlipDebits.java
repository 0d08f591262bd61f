package jp.monobe.billing.spi;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import jp.monobe.exchange.BillCopy.Debit;

/** Knows which slips a bank was asked to draw (口座振替), for the payer's copy of her bill. */
public interface SlipDebits {

    /** By slip; those that are not drawn are left out. */
    Map<UUID, Debit> of(Collection<UUID> slips);
}
