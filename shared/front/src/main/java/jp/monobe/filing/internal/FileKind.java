package jp.monobe.filing.internal;

import java.util.Set;
import org.apache.tika.Tika;

/** What a file is, judged by its bytes; the name only tells apart what looks the same (Office). */
public final class FileKind {

    private static final Tika TIKA = new Tika();

    /** Documents and pictures from phones; nothing that carries a program. */
    private static final Set<String> TAKEN =
            Set.of(
                    "application/pdf",
                    "image/jpeg",
                    "image/png",
                    "image/heic",
                    "image/heif",
                    "image/webp",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private FileKind() {}

    public static String of(byte[] beginning, String fileName) {
        return TIKA.detect(beginning, fileName);
    }

    public static boolean isTaken(String mediaType) {
        return TAKEN.contains(mediaType);
    }
}
