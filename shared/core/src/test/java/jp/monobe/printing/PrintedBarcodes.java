package jp.monobe.printing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.billing.model.SlipBarcode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a till reads from the pages of a printed file, at 300 dots an inch. */
final class PrintedBarcodes {

    /** At 200 a module of 0.19 mm is 1.5 dots wide: one picture in some forty was not read. */
    private static final int DPI = 300;

    private static final String GS1_128 = "]C1";

    private PrintedBarcodes() {}

    static List<SlipBarcode> of(byte[] pdf) {
        try (var file = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(file);
            var found = new ArrayList<SlipBarcode>();
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                var picture = renderer.renderImageWithDPI(page, DPI);
                int width = picture.getWidth();
                int height = picture.getHeight();
                var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
                read(new RGBLuminanceSource(width, height, pixels)).ifPresent(found::add);
            }
            return found;
        } catch (IOException | ReaderException e) {
            throw new AssertionError(e);
        }
    }

    /** Empty for the second page of a letter, which has none. */
    private static Optional<SlipBarcode> read(RGBLuminanceSource page) throws ReaderException {
        var hints = Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.ASSUME_GS1, true);
        String read;
        try {
            read =
                    new Code128Reader()
                            .decode(new BinaryBitmap(new HybridBinarizer(page)), hints)
                            .getText();
        } catch (NotFoundException _) {
            return Optional.empty();
        }
        if (!read.startsWith(GS1_128)) {
            throw new AssertionError("No GS1-128: " + read);
        }
        return Optional.of(SlipBarcode.parse(read.substring(GS1_128.length())).orElseThrow());
    }
}
