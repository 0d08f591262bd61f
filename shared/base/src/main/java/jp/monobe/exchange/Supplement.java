package jp.monobe.exchange;

import java.time.Instant;
import java.util.UUID;

/** What comes after a filing and points to it; {@code body} is JSON of the kind. */
public record Supplement(UUID id, UUID filingId, Kind kind, Instant at, String body) {

    public enum Kind {
        ATTACHMENT,
        SIGNATURE,
        SCAN,
        WITHDRAWAL,
        NOTICE_OPENED
    }
}
