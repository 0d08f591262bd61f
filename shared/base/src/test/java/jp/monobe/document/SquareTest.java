package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.ResultMetadataType;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** What an app reads from the printed slip, at 200 dots an inch. */
class SquareTest {

    private final Documents documents = new Documents();

    @Test
    void isReadBackFromThePrintedSlipBesideTheBarcode() throws Exception {
        var pdf = documents.draw(Letters.paymentByElQr().compose(Samples.PLAIN));

        var read = ScannedCodes.squares(pdf).getFirst();

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

        assertThat(ScannedCodes.squares(pdf)).isEmpty();
        assertThat(Approved.text(pdf)).doesNotContain("eL");
    }

    @Test
    void hasOneSizeAndHoldsNothingElse() {
        assertThat(SquareCode.of("MB-EL1:1").size()).isEqualTo(33);
        assertThat(SquareCode.of(Letters.elQr().payload()).size()).isEqualTo(33);
        assertThatIllegalArgumentException().isThrownBy(() -> SquareCode.of("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> SquareCode.of("9".repeat(91)));
    }
}
