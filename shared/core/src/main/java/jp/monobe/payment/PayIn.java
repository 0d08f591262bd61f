package jp.monobe.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.Yen;

/**
 * Money of an agent that arrived in the city's account (払込).
 *
 * @param through the 払込日 it is of; of our screens all that was paid up to this day
 * @param gross with the fee
 * @param fee kept by the agent
 * @param difference yen it is more (less: negative) than was told
 * @param note why there is a difference
 */
public record PayIn(
        UUID id,
        String agent,
        LocalDate through,
        LocalDate arrivedOn,
        Yen gross,
        Yen fee,
        long difference,
        String note,
        Instant recordedAt,
        UUID recordedBy,
        boolean undone) {}
