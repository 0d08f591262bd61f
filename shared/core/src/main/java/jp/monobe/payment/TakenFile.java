package jp.monobe.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An agent's file that was taken (取り込んだ収納データ).
 *
 * @param name as it was handed in
 * @param sha256 of its bytes, hexadecimal
 * @param takenBy null when the job fetched it
 * @param bookedTo so many of its lines are booked
 * @param isSetAside whether booking failed again and again: somebody has to look
 */
public record TakenFile(
        UUID id,
        String name,
        Stage stage,
        LocalDate madeOn,
        int lines,
        Yen total,
        String sha256,
        int bookedTo,
        boolean isSetAside,
        Instant takenAt,
        @Nullable UUID takenBy) {

    public boolean isBooked() {
        return bookedTo >= lines;
    }
}
