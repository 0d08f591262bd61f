package jp.monobe.standins.pittari;

import java.time.Instant;

/**
 * An application somebody sent (申請データ), as one package.
 *
 * @param number 受付番号
 * @param zip our own emulation of the package, not the official schema
 */
public record Application(
        String city, String number, String procedure, Instant sentAt, byte[] zip) {

    /** What the city told last (処理状況); the highest version holds. */
    public record Status(long version, String code, String comment) {
        static final Status SENT = new Status(-1, "SENT", "");
    }
}
