package jp.monobe.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * That the office wrote about a filing and she has not looked (未読のメッセージ).
 *
 * @param filingId the first filing of the chain
 * @param newestAt when the newest of them came
 */
public record UnreadMessages(UUID filingId, int count, Instant newestAt) {}
