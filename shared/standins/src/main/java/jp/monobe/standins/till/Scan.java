package jp.monobe.standins.till;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Reads a picture of a slip as a till's scanner does. */
final class Scan {

    private static final int LARGEST = 40_000_000;

    private Scan() {}

    /** The digits between the bars; empty when the picture shows none. */
    static Optional<String> barcode(byte[] picture) {
        return read(picture, BarcodeFormat.CODE_128);
    }

    /** The text of a square code. */
    static Optional<String> square(byte[] picture) {
        return read(picture, BarcodeFormat.QR_CODE);
    }

    private static Optional<String> read(byte[] picture, BarcodeFormat format) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            return image == null || (long) image.getWidth() * image.getHeight() > LARGEST
                    ? Optional.empty()
                    : Optional.of(decoded(image, format));
        } catch (IOException | NotFoundException _) {
            return Optional.empty();
        }
    }

    private static String decoded(BufferedImage image, BarcodeFormat format)
            throws NotFoundException {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap =
                new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new MultiFormatReader()
                .decode(
                        bitmap,
                        Map.of(
                                DecodeHintType.POSSIBLE_FORMATS,
                                List.of(format),
                                DecodeHintType.TRY_HARDER,
                                true))
                .getText();
    }
}
