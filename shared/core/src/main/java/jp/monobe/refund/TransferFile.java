package jp.monobe.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.monobe.kernel.Yen;

/**
 * A file by which the bank is asked to pay (総合振込).
 *
 * @param transferOn 振込日
 * @param lines transfers
 * @param takenBy who has downloaded it
 */
public record TransferFile(
        UUID id,
        LocalDate transferOn,
        Instant madeAt,
        UUID madeBy,
        int lines,
        Yen total,
        State state,
        Set<UUID> takenBy) {

    public TransferFile {
        takenBy = Set.copyOf(takenBy);
    }

    public enum State {
        /** 作成済み. */
        MADE,
        /** 銀行に渡した. */
        SENT,
        /** 振込済み. */
        PAID,
        /** 使わない: nobody had taken it; its transfers wait for another. */
        DISCARDED
    }

    /** As the bank's computers know it. */
    public String name() {
        return "furikomi-%s-%s.txt"
                .formatted(transferOn.toString().replace("-", ""), id.toString().substring(24));
    }
}
