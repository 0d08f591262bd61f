package jp.monobe.bench.rooms;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** A paper as a phone takes it, readable and not. Small strokes stand for its letters. */
final class Papers {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 1200;
    private static final int BLUR = 31;
    private static final Color TABLE = new Color(120, 100, 80);
    private static final Color PAPER = new Color(235, 233, 225);

    private Papers() {}

    private static final byte[] READABLE = jpeg(drawn());

    static byte[] readable() {
        return READABLE;
    }

    /** The line broke while it was copied from the camera. */
    static byte[] broken() {
        return Arrays.copyOf(readable(), 600);
    }

    static byte[] blurred() {
        var row = new float[BLUR];
        Arrays.fill(row, 1f / BLUR);
        var across = new ConvolveOp(new Kernel(BLUR, 1, row));
        var down = new ConvolveOp(new Kernel(1, BLUR, row));
        return jpeg(down.filter(across.filter(drawn(), null), null));
    }

    /** Taken at night, without light. */
    static byte[] dark() {
        var picture = drawn();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                var seen = new Color(picture.getRGB(x, y));
                picture.setRGB(
                        x,
                        y,
                        new Color(seen.getRed() / 24, seen.getGreen() / 24, seen.getBlue() / 24)
                                .getRGB());
            }
        }
        return jpeg(picture);
    }

    /** A PDF that asks for a password. */
    static byte[] locked() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage drawn() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(TABLE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(PAPER);
        pen.fillRect(60, 60, WIDTH - 120, HEIGHT - 120);
        pen.setColor(Color.DARK_GRAY);
        var random = new Random(7);
        for (int y = 120; y < HEIGHT - 120; y += 36) {
            for (int x = 110; x < WIDTH - 130; x += 22) {
                pen.drawLine(x, y, x + 4 + random.nextInt(12), y + random.nextInt(16));
                pen.drawLine(x + random.nextInt(14), y - 4, x + random.nextInt(14), y + 14);
            }
        }
        pen.dispose();
        return picture;
    }

    private static byte[] jpeg(BufferedImage picture) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
