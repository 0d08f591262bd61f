package jp.monobe.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * What the office wrote about a filing (市からのメッセージ), as it crosses outward.
 *
 * @param filingId the first filing of its chain
 * @param sender the office in charge; never a person's name
 */
public record MessageCopy(UUID messageId, UUID filingId, String sender, Instant at, String text) {}
