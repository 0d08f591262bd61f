package jp.monobe.casework;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import jp.monobe.document.PaperView;
import jp.monobe.document.Photo;
import jp.monobe.exchange.AttachmentInfo;
import org.springframework.stereotype.Component;

/** Attachments as pictures (添付の閲覧). Two at once are drawn, so that memory stays small. */
@Component
class AttachmentPictures {

    private static final int WIDTH = 1200;
    private static final int AT_ONCE = 2;
    private static final String PDF = "application/pdf";

    private final AttachmentStore store;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    AttachmentPictures(AttachmentStore store) {
        this.store = store;
    }

    int pages(AttachmentInfo file) {
        if (file.mediaType().equals(PDF)) {
            return PaperView.look(bytes(file)) instanceof PaperView.Look.Opens(var pages)
                    ? pages
                    : 0;
        }
        return isPhoto(file) ? 1 : 0;
    }

    Optional<byte[]> page(AttachmentInfo file, int page) {
        places.acquireUninterruptibly();
        try {
            if (file.mediaType().equals(PDF)) {
                return PaperView.page(bytes(file), page, WIDTH);
            }
            return isPhoto(file) && page == 0 ? Photo.plain(bytes(file)) : Optional.empty();
        } finally {
            places.release();
        }
    }

    /** HEIC is a photograph too, but nothing in Java reads it; the open zone turns it into JPEG. */
    private static boolean isPhoto(AttachmentInfo file) {
        return switch (file.mediaType()) {
            case "image/jpeg", "image/png", "image/webp" -> true;
            default -> false;
        };
    }

    private byte[] bytes(AttachmentInfo file) {
        var bytes = new ByteArrayOutputStream(Math.toIntExact(file.size()));
        store.write(file.id(), bytes);
        return bytes.toByteArray();
    }
}
