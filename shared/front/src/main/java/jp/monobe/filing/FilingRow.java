package jp.monobe.filing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.procedure.model.Handling;

/**
 * A filing (申請) in a list.
 *
 * @param status as the office told last; WITHDRAWN as soon as she withdrew
 * @param corrects the first filing, when it answered a 差戻し
 * @param answered whether the 差戻し was answered by a later filing
 * @param aboutName of the person it is for; empty when that is the applicant
 * @param represented name of the applicant, when the account is her legal representative's
 * @param handling what the office makes of such a filing: its words for a result
 */
public record FilingRow(
        UUID id,
        String procedure,
        String title,
        ReceiptNumber receiptNumber,
        Instant filedAt,
        Status status,
        Instant statusAt,
        Optional<UUID> corrects,
        boolean answered,
        Optional<String> aboutName,
        Optional<String> represented,
        Optional<Handling> handling) {}
