package jp.monobe.document;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/**
 * A photograph somebody hands in (写真), made plain: drawn anew as JPEG, upright, no longer than
 * {@value #LONGEST} pixels, without anything the camera wrote beside the picture (place, time,
 * owner). A picture that claims more than {@value #MOST_PIXELS} pixels is not opened at all.
 */
public final class Photo {

    /** Pixels of the longer side; enough to read a form of A4 at 250 dpi. */
    static final int LONGEST = 3000;

    /** More than any phone takes; a bomb of a few bytes can claim billions. */
    static final long MOST_PIXELS = 120_000_000;

    /** As EXIF counts. */
    private static final int QUARTER_RIGHT = 6;

    private static final float QUALITY = 0.85f;

    private Photo() {}

    /**
     * @param picture JPEG, PNG or WebP
     * @return a JPEG; empty when it cannot be read as a picture, or is none a camera takes
     */
    public static Optional<byte[]> plain(byte[] picture) {
        try {
            return read(picture).map(seen -> jpeg(drawn(seen, orientation(picture))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Turned by a quarter to the right (写真を回す); empty when it is no picture. */
    public static Optional<byte[]> turned(byte[] plain) {
        try {
            return read(plain).map(seen -> jpeg(drawn(seen, QUARTER_RIGHT)));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(byte[] picture) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return sampled(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every n-th pixel where there are many more than wanted, so that memory stays bounded. */
    private static Optional<BufferedImage> sampled(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        var wanted = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / LONGEST);
        wanted.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, wanted));
    }

    /** As EXIF counts: 1 upright, 6 turned to the right, and so on; 1 where nothing is said. */
    private static int orientation(byte[] picture) {
        try {
            var exif =
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture))
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException | IOException silent) {
            return 1;
        }
    }

    private static BufferedImage drawn(BufferedImage seen, int orientation) {
        double scale = Math.min(1, (double) LONGEST / Math.max(seen.getWidth(), seen.getHeight()));
        double width = seen.getWidth() * scale;
        double height = seen.getHeight() * scale;
        boolean turned = orientation >= 5 && orientation <= 8;
        var upright =
                new BufferedImage(
                        (int) Math.ceil(turned ? height : width),
                        (int) Math.ceil(turned ? width : height),
                        BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var turn = turn(orientation, width, height);
        turn.scale(scale, scale);
        pen.drawImage(seen, turn, null);
        pen.dispose();
        return upright;
    }

    private static AffineTransform turn(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException("No JPEG could be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
