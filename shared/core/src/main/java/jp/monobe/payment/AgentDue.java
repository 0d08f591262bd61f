package jp.monobe.payment;

import java.time.LocalDate;

/**
 * What an agent told that it pays in on a day, and what came of it (払込予定).
 *
 * @param agent メーカーコード; empty for what was paid from our screens
 * @param day 払込日; of our screens the day on which it was paid
 * @param payments how many
 * @param told in yen, negative when it gave back more to cards on the day than was paid
 * @param paidIn in yen
 * @param missing in yen, negative when more came than was told
 */
public record AgentDue(
        String agent, LocalDate day, int payments, long told, long paidIn, long missing) {

    /** Paid from our screens: the agent's payout does not name single days. */
    public boolean isOfScreens() {
        return agent.isEmpty();
    }
}
