package jp.monobe.exchange;

import java.util.UUID;

/**
 * A file that came with a filing; its bytes cross chunk by chunk before the filing is committed.
 */
public record AttachmentInfo(
        UUID id,
        String field,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Scan scan) {

    /** What the virus scanner said. */
    public enum Scan {
        UNSCANNED,
        CLEAN,
        INFECTED
    }
}
