package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** What a till reads from the printed slip, at 200 dots an inch. */
class BarcodeTest {

    private static final int DPI = 200;

    private final Documents documents = new Documents();

    @Test
    void isReadBackFromThePrintedSlip() throws Exception {
        var pdf = documents.draw(Letters.payment().compose(Samples.PLAIN));

        var read = read(pdf);

        assertThat(read.getText()).isEqualTo("]C1" + Letters.slip().digits());
    }

    /** The twin: above what a till takes there is none to be read. */
    @Test
    void isNotThereAboveWhatATillTakes() {
        var pdf = documents.draw(Letters.tooMuchForATill().compose(Samples.PLAIN));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> read(pdf));
        assertThat(Approved.text(pdf)).contains("コンビニ不可");
    }

    @Test
    void holdsDigitsAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Barcode("123", "123"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Barcode("12a4", "12a4"));
    }

    private static Result read(byte[] pdf) throws IOException, NotFoundException {
        try (var file = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(file).renderImageWithDPI(0, DPI);
            int width = picture.getWidth();
            int height = picture.getHeight();
            var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
            var source = new RGBLuminanceSource(width, height, pixels);
            try {
                return new Code128Reader()
                        .decode(
                                new BinaryBitmap(new HybridBinarizer(source)),
                                Map.of(
                                        DecodeHintType.TRY_HARDER,
                                        true,
                                        DecodeHintType.ASSUME_GS1,
                                        true));
            } catch (com.google.zxing.FormatException | RuntimeException e) {
                throw new IOException(e);
            }
        }
    }
}
