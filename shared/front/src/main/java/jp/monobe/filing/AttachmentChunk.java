package jp.monobe.filing;

import java.util.UUID;

/** At most 1 MiB of an attachment; {@code no} counts from 0. */
@SuppressWarnings("ArrayRecordComponent")
public record AttachmentChunk(UUID attachmentId, int no, byte[] bytes) {

    public static final int MOST_BYTES = 1 << 20;

    /** How many chunks a file of this size has. */
    public static int count(long size) {
        return Math.toIntExact((size + MOST_BYTES - 1) / MOST_BYTES);
    }
}
