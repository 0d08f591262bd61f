package jp.monobe.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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

    /** The same file, as a scanner judged it. */
    public AttachmentInfo judged(Scan now) {
        return new AttachmentInfo(id, field, fileName, mediaType, size, sha256, now);
    }

    /** Finds names among some files. */
    public static Function<UUID, Optional<String>> named(List<AttachmentInfo> files) {
        return id ->
                files.stream()
                        .filter(file -> file.id().equals(id))
                        .findFirst()
                        .map(AttachmentInfo::fileName);
    }
}
