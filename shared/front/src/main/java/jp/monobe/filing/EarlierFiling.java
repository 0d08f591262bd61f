package jp.monobe.filing;

import java.time.Instant;
import java.util.UUID;
import jp.monobe.exchange.ReceiptNumber;

/**
 * A filing of hers that answers questions of a draft (もとにできる申請).
 *
 * @param answers how many questions it answers that are open
 */
public record EarlierFiling(
        UUID id, String title, ReceiptNumber receiptNumber, Instant filedAt, int answers) {}
