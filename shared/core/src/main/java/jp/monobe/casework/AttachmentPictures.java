package jp.monobe.casework;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import jp.monobe.document.PaperView;
import jp.monobe.document.Photo;
import jp.monobe.exchange.AttachmentInfo;
import org.springframework.stereotype.Component;

/** Attachments as pictures (添付の閲覧). Two at once are opened, so that memory stays small. */
@Component
class AttachmentPictures {

    private static final int WIDTH = 1200;
    private static final int AT_ONCE = 2;

    private final AttachmentStore store;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    AttachmentPictures(AttachmentStore store) {
        this.store = store;
    }

    int pages(AttachmentInfo file) {
        return inTurn(() -> isPdf(file) ? pagesOf(bytes(file)) : isPhoto(file) ? 1 : 0);
    }

    private static int pagesOf(byte[] pdf) {
        return PaperView.look(pdf) instanceof PaperView.Look.Opens(var pages) ? pages : 0;
    }

    Optional<byte[]> page(AttachmentInfo file, int page) {
        return inTurn(() -> {
            if (isPdf(file)) {
                return PaperView.page(bytes(file), page, WIDTH);
            }
            return isPhoto(file) && page == 0 ? Photo.plain(bytes(file)) : Optional.empty();
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static boolean isPdf(AttachmentInfo file) {
        return file.mediaType().equals("application/pdf");
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
