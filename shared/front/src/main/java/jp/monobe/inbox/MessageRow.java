package jp.monobe.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A message about a filing (メッセージ), as she reads it.
 *
 * @param sender the office; empty for what she wrote
 * @param isNew whether the office wrote it and she sees it for the first time
 */
public record MessageRow(
        UUID id, boolean fromOffice, String sender, Instant at, String text, boolean isNew) {}
