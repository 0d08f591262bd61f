package jp.monobe.exchange;

import java.time.Instant;
import java.util.UUID;

/** What comes after a filing and points to it; {@code body} is JSON of the kind. */
public record Supplement(UUID id, UUID filingId, Kind kind, Instant at, String body) {

    public enum Kind {
        ATTACHMENT,
        SIGNATURE,
        /** A scanner judged later: {@code {"attachment": …, "scan": …}}; made by the office. */
        SCAN,
        WITHDRAWAL,
        /**
         * A legal representative's power is over: {@code {"by": "REPRESENTATIVE"}}, or {@code
         * "APPLICANT"} who has come of age.
         */
        POWER_ENDED,
        NOTICE_OPENED,
        /** What she wrote to the office: {@code {"message": …, "text": …}}. */
        MESSAGE,
        /** She saw what the office wrote: {@code {"message": …, "at": …}}. */
        MESSAGE_READ
    }
}
