package jp.monobe.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A PDF that came from outside, looked at without running anything in it (PDFの閲覧): whether it can
 * be opened, and its pages as pictures. Scripts, links and attached files stay behind.
 */
public final class PaperView {

    /** What can be said of it before anybody opens it. */
    public sealed interface Look {

        record Opens(int pages) implements Look {}

        /** Asks for a password. */
        record Locked() implements Look {}

        record Unreadable() implements Look {}
    }

    private static final int MOST_PAGES = 200;
    private static final int MOST_PIXELS = 2400;

    private PaperView() {}

    public static Look look(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            return pages > 0 ? new Look.Opens(pages) : new Look.Unreadable();
        } catch (InvalidPasswordException locked) {
            return new Look.Locked();
        } catch (IOException | RuntimeException unreadable) {
            return new Look.Unreadable();
        }
    }

    /**
     * A page as PNG.
     *
     * @param page from 0
     * @param width in pixels; at most {@value #MOST_PIXELS}
     * @return empty when there is no such page or it cannot be drawn
     */
    public static Optional<byte[]> page(byte[] pdf, int page, int width) {
        try (var document = Loader.loadPDF(pdf)) {
            if (page < 0 || page >= Math.min(document.getNumberOfPages(), MOST_PAGES)) {
                return Optional.empty();
            }
            return Optional.of(png(drawn(document, page, Math.min(width, MOST_PIXELS))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static BufferedImage drawn(PDDocument document, int page, int width)
            throws IOException {
        var box = document.getPage(page).getCropBox();
        float longest = Math.max(box.getWidth(), box.getHeight());
        float scale = Math.min(width / box.getWidth(), MOST_PIXELS / longest);
        return new PDFRenderer(document).renderImage(page, scale, ImageType.RGB);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
