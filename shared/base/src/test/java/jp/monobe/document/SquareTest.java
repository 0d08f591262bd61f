package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** What an app reads from the printed slip, at 200 dots an inch. */
class SquareTest {

    private static final int DPI = 200;

    private final Documents documents = new Documents();

    @Test
    void isReadBackFromThePrintedSlipBesideTheBarcode() throws Exception {
        var pdf = documents.draw(Letters.paymentByElQr().compose(Samples.PLAIN));

        var read = read(pdf);

        assertThat(read.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
        assertThat(read.getText()).isEqualTo(Letters.elQr().payload());
        assertThat(read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL))
                .isEqualTo("M");
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
        }
    }

    /** The twin: where the city has it not on there is none, and no word of it. */
    @Test
    void isNotThereWhereTheCityHasItNotOn() {
        var pdf = documents.draw(Letters.payment().compose(Samples.PLAIN));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> read(pdf));
        assertThat(Approved.text(pdf)).doesNotContain("eL");
    }

    @Test
    void hasOneSizeAndHoldsNothingElse() {
        assertThat(SquareCode.of("MB-EL1:1").size()).isEqualTo(33);
        assertThat(SquareCode.of(Letters.elQr().payload()).size()).isEqualTo(33);
        assertThatIllegalArgumentException().isThrownBy(() -> SquareCode.of("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> SquareCode.of("9".repeat(91)));
    }

    private static Result read(byte[] pdf) throws IOException, NotFoundException {
        try (var file = Loader.loadPDF(pdf)) {
            NotFoundException none = NotFoundException.getNotFoundInstance();
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                try {
                    return read(new PDFRenderer(file), page);
                } catch (NotFoundException e) {
                    none = e;
                }
            }
            throw none;
        }
    }

    private static Result read(PDFRenderer renderer, int page)
            throws IOException, NotFoundException {
        var picture = renderer.renderImageWithDPI(page, DPI);
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, true));
        } catch (com.google.zxing.FormatException | com.google.zxing.ChecksumException e) {
            throw new IOException(e);
        }
    }
}
