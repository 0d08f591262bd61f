package jp.monobe.filing.internal;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import jp.monobe.document.Legibility;
import jp.monobe.document.OfficeFile;
import jp.monobe.document.PaperView;
import jp.monobe.document.Photo;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.AttachmentInfo.Scan;
import jp.monobe.filing.VirusScanner;
import org.springframework.stereotype.Component;

/**
 * Looks into a file that has arrived whole (添付の検査): scanned, opened, photographs made plain. What
 * nobody could read is found while the person is still there to choose another.
 */
@Component
class Inspection {

    sealed interface Finding {

        /**
         * May be kept, as these bytes.
         *
         * @param faint a photograph that can hardly be read, which she is told
         */
        record Fit(byte[] bytes, String mediaType, Scan scan, boolean faint) implements Finding {
            Fit(byte[] bytes, String mediaType, Scan scan) {
                this(bytes, mediaType, scan, false);
            }
        }

        record Unreadable() implements Finding {}

        /** A photograph on which nothing can be made out. */
        record Illegible() implements Finding {}

        /** A PDF that asks for a password. */
        record Locked() implements Finding {}

        /** The scanner knows it. */
        record Unclean() implements Finding {}
    }

    /** A picture being drawn takes some 100 MB. */
    private static final int AT_ONCE = 2;

    private static final String JPEG = "image/jpeg";

    private final VirusScanner scanner;
    private final HeicConverter heic;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Inspection(VirusScanner scanner, HeicConverter heic) {
        this.scanner = scanner;
        this.heic = heic;
    }

    Finding look(byte[] bytes, String mediaType) {
        places.acquireUninterruptibly();
        try {
            var scan = scanner.scan(bytes);
            return scan == Scan.INFECTED ? new Finding.Unclean() : open(bytes, mediaType, scan);
        } finally {
            places.release();
        }
    }

    /** A photograph turned by a quarter to the right. */
    record Turned(AttachmentInfo file, byte[] bytes) {}

    Optional<Turned> turned(byte[] photo, AttachmentInfo file) {
        places.acquireUninterruptibly();
        try {
            return Photo.turned(photo).map(bytes -> new Turned(file, bytes));
        } finally {
            places.release();
        }
    }

    private Finding open(byte[] bytes, String mediaType, Scan scan) {
        return switch (mediaType) {
            case "application/pdf" ->
                    switch (PaperView.look(bytes)) {
                        case PaperView.Look.Opens _ -> new Finding.Fit(bytes, mediaType, scan);
                        case PaperView.Look.Locked() -> new Finding.Locked();
                        case PaperView.Look.Unreadable() -> new Finding.Unreadable();
                    };
            case JPEG, "image/png", "image/webp" -> photo(bytes, scan);
            case "image/heic", "image/heif" ->
                    heic.jpeg(bytes)
                            .map(jpeg -> photo(jpeg, scan))
                            .orElseGet(() -> new Finding.Fit(bytes, mediaType, scan));
            default ->
                    OfficeFile.opens(bytes)
                            ? new Finding.Fit(bytes, mediaType, scan)
                            : new Finding.Unreadable();
        };
    }

    private static Finding photo(byte[] bytes, Scan scan) {
        return Photo.plain(bytes)
                .map(plain -> judged(plain, scan))
                .orElseGet(Finding.Unreadable::new);
    }

    private static Finding judged(byte[] plain, Scan scan) {
        return switch (Legibility.of(plain)) {
            case GOOD -> new Finding.Fit(plain, JPEG, scan);
            case POOR -> new Finding.Fit(plain, JPEG, scan, true);
            case NONE -> new Finding.Illegible();
        };
    }
}
