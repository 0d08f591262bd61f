package jp.monobe.payment.model;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.kernel.Yen;

/**
 * A collecting agent's file (収納データ), read whole.
 *
 * @param city its six-digit code
 * @param maker six digits of the agent; of eL-QR {@link #JOINT} and the 収納機関番号
 * @param number the agent's own of the file, ten digits
 */
public record AgentFile(
        Stage stage,
        LocalDate madeOn,
        String city,
        String maker,
        String number,
        List<AgentLine> lines) {

    /** Before the 収納機関番号 of whoever collects by eL-QR (共同収納), so that no agent is the same. */
    public static final String JOINT = "E";

    /** As receipts and pay-ins name the city's own allowance, which no agent brings. */
    public static final String ALLOWANCE = "JIDOTE";

    public AgentFile {
        lines = List.copyOf(lines);
    }

    public Yen total() {
        return Yen.of(lines.stream().mapToLong(it -> it.amount().amount()).sum());
    }
}
