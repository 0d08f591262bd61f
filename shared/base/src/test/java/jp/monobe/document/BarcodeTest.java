package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What a till reads from the printed slip, at 200 dots an inch. */
class BarcodeTest {

    private final Documents documents = new Documents();

    @Test
    void isReadBackFromThePrintedSlip() {
        var pdf = documents.draw(Letters.payment().compose(Samples.PLAIN));

        assertThat(ScannedCodes.barcodes(pdf)).containsExactly(Letters.slip().digits());
    }

    /** Bars that lie so between the dots that dots alone do not give them. */
    @Test
    void isReadBackWhereEdgesLieWithinDots() {
        var digits = "91912345000000000007212366115004013101581861";
        var slip = new PaymentNotice.Slip(digits, digits, Letters.slip().payableUntil());

        var pdf = documents.draw(Letters.payment(slip).compose(Samples.PLAIN));

        assertThat(ScannedCodes.barcodes(pdf)).containsExactly(digits);
    }

    /** The twin: above what a till takes there is none to be read. */
    @Test
    void isNotThereAboveWhatATillTakes() {
        var pdf = documents.draw(Letters.tooMuchForATill().compose(Samples.PLAIN));

        assertThat(ScannedCodes.barcodes(pdf)).isEmpty();
        assertThat(Approved.text(pdf)).contains("コンビニ不可");
    }

    @Test
    void holdsDigitsAlone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Barcode("123", "123"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Barcode("12a4", "12a4"));
    }
}
