package jp.monobe.billing.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows on which day money counts as paid (納付があったとみなす日, ADR 59). */
public interface PaidDays {

    /**
     * Both days of a receipt.
     *
     * @param entrustedOn 委託日: when she paid at the agent, and so acknowledged what she owes
     * @param countsOn that day if the agent paid in by the designated day, else the 払込日; null while
     *     the designated day is over and nothing was paid in
     */
    record Day(LocalDate entrustedOn, @Nullable LocalDate countsOn) {}

    /** By receipt; those nobody knows are left out. */
    Map<UUID, Day> of(Collection<UUID> receipts);
}
