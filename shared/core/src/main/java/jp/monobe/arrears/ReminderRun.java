package jp.monobe.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.Yen;

/**
 * Reminders issued at once (一括発行).
 *
 * @param owed what they ask for, without late charges
 * @param drawn how many of them are drawn
 */
public record ReminderRun(
        UUID id, LocalDate issuedOn, Instant issuedAt, int letters, Yen owed, int drawn) {}
