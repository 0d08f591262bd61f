package jp.monobe.payment;

import java.time.LocalDate;
import jp.monobe.kernel.Yen;

/**
 * What an agent told that it pays in on a day, and what came of it (払込予定).
 *
 * @param agent メーカーコード; empty for what was paid from our screens
 * @param day 払込日; of our screens the day on which it was paid
 * @param payments how many
 * @param missing in yen, negative when more came than was told
 */
public record AgentDue(
        String agent, LocalDate day, int payments, Yen told, Yen paidIn, long missing) {

    /** Paid from our screens: the agent's payout does not name single days. */
    public boolean isOfScreens() {
        return agent.isEmpty();
    }
}
