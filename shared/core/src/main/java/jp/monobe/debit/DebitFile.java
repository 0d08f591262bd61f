package jp.monobe.debit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A file by which the bank is asked to draw (口座振替依頼).
 *
 * @param debitOn 引落日
 * @param paidInOn 払込日
 * @param agent as receipts name the bank
 * @param lines slips asked for
 * @param drawn how many were, when the bank has answered; null before
 */
public record DebitFile(
        UUID id,
        LocalDate debitOn,
        Round round,
        String consignor,
        String agent,
        LocalDate paidInOn,
        Instant madeAt,
        UUID madeBy,
        int lines,
        Yen total,
        State state,
        @Nullable Integer drawn,
        @Nullable Yen drawnTotal) {

    /** Which asking it is. */
    public enum Round {
        FIRST,
        /** 再振替. */
        AGAIN
    }

    public enum State {
        /** 作成済み. */
        MADE,
        /** Somebody took it: it may be on its way. */
        TAKEN,
        /** 結果取込み済み. */
        ANSWERED,
        /** 使わない: nobody had taken it. */
        DISCARDED
    }

    /** As the bank's computers know it. */
    public String name() {
        return "furikae-%s-%s.txt"
                .formatted(debitOn.toString().replace("-", ""), id.toString().substring(24));
    }
}
