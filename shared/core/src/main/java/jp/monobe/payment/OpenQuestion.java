package jp.monobe.payment;

import java.time.Instant;
import java.util.UUID;
import jp.monobe.payment.model.Question;

/**
 * A payment that does not fit (消込の確認).
 *
 * @param waits whether nobody answered it yet
 */
public record OpenQuestion(
        UUID id, Question reason, Receipt receipt, Instant askedAt, boolean waits) {}
