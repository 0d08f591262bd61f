package jp.monobe.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a scanner reads from printed pages at 200 dots an inch; for other rooms' documents too. */
public final class ScannedCodes {

    private static final int DPI = 200;

    private static final String GS1_128 = "]C1";

    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.ASSUME_GS1, true);

    private ScannedCodes() {}

    /**
     * The digits of the barcode of each page that has one. A module of 0.19 mm is 1.5 dots wide and
     * ZXing counts whole dots, so that it misses one barcode in thirty; a scanner sees shades too,
     * and where in a dot an edge lies. The bars stand upright: their height need not grow.
     */
    public static List<String> barcodes(byte[] pdf) {
        return read(pdf, new Code128Reader(), 1, 3).stream()
                .map(it -> {
                    if (!it.getText().startsWith(GS1_128)) {
                        throw new AssertionError("No GS1-128: " + it.getText());
                    }
                    return it.getText().substring(GS1_128.length());
                })
                .toList();
    }

    /** The square code of each page that has one. */
    public static List<Result> squares(byte[] pdf) {
        return read(pdf, new QRCodeReader(), 1);
    }

    private static List<Result> read(byte[] pdf, Reader reader, int... widths) {
        try (var file = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(file);
            var found = new ArrayList<Result>();
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                var picture = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
                read(picture, reader, widths).ifPresent(found::add);
            }
            return found;
        } catch (IOException | ReaderException e) {
            throw new AssertionError(e);
        }
    }

    /** Empty for a page without a code, such as a letter's second. */
    private static Optional<Result> read(BufferedImage picture, Reader reader, int... widths)
            throws ReaderException {
        for (int times : widths) {
            try {
                return Optional.of(decoded(wider(picture, times), reader));
            } catch (NotFoundException _) {
                // The next width.
            }
        }
        return Optional.empty();
    }

    private static Result decoded(BufferedImage grey, Reader reader) throws ReaderException {
        int width = grey.getWidth();
        int height = grey.getHeight();
        var shades = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        var source =
                new PlanarYUVLuminanceSource(shades, width, height, 0, 0, width, height, false);
        return reader.decode(new BinaryBitmap(new HybridBinarizer(source)), HINTS);
    }

    private static BufferedImage wider(BufferedImage picture, int times) {
        int width = picture.getWidth() * times;
        var wide = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = wide.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, picture.getHeight(), null);
        pen.dispose();
        return wide;
    }
}
