package jp.monobe.billing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipBarcodeTest {

    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 31);

    /** The published sample of the standard, its 43 digits with AI 91. */
    @Test
    void theCheckDigitIsThatOfThePublishedSample() {
        assertThat(CheckDigit.of("9191234500000000000000452087500401310029500")).isEqualTo(4);
    }

    @Test
    void digitsStandWhereTheStandardPutsThem() {
        var bill = BillNumber.draw(new Random(1));

        var digits = new SlipBarcode("912345", bill, "39204", 2, UNTIL, Yen.of(29_500)).digits();

        assertThat(digits)
                .hasSize(44)
                .startsWith("91912345" + bill + "39204" + "2" + "270131" + "0" + "029500");
        assertThat(CheckDigit.holds(digits)).isTrue();
    }

    @Test
    void whatIsScannedIsWhatWasPrinted() {
        var random = new Random(2);
        for (int i = 0; i < 1_000; i++) {
            var slip =
                    new SlipBarcode(
                            "%06d".formatted(random.nextInt(1_000_000)),
                            BillNumber.draw(random),
                            "%05d".formatted(random.nextInt(100_000)),
                            random.nextInt(10),
                            LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_000)),
                            Yen.of(1 + random.nextInt(300_000)));

            assertThat(SlipBarcode.parse(slip.digits())).contains(slip);
            assertThat(SlipBarcode.parse(slip.grouped())).contains(slip);
        }
    }

    @Test
    void oneWrongDigitIsNoticed() {
        var digits =
                new SlipBarcode(
                                "912345",
                                BillNumber.draw(new Random(3)),
                                "39204",
                                0,
                                UNTIL,
                                Yen.of(11_000))
                        .digits();
        for (int at = 0; at < digits.length(); at++) {
            char other = digits.charAt(at) == '9' ? '0' : (char) (digits.charAt(at) + 1);
            assertThat(
                            SlipBarcode.parse(
                                    digits.substring(0, at) + other + digits.substring(at + 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 300_001, 1_000_000})
    void thereIsNoBarcodeForWhatNoTillTakes(long yen) {
        var bill = BillNumber.draw(new Random(4));

        assertThat(SlipBarcode.fits(Yen.of(yen))).isFalse();
        assertThatThrownBy(() -> new SlipBarcode("912345", bill, "39204", 0, UNTIL, Yen.of(yen)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91", "４", "9191234500000000000000452087500401310029500x"})
    void whatIsNoBarcodeIsNone(String scanned) {
        assertThat(SlipBarcode.parse(scanned)).isEmpty();
    }

    @Test
    void aBillNumberIsReadAsPeopleTypeIt() {
        var bill = BillNumber.draw(new Random(5));

        assertThat(BillNumber.parse(bill.grouped())).contains(bill);
        assertThat(BillNumber.parse(" " + bill.grouped().replace("-", " ") + " ")).contains(bill);
        assertThat(BillNumber.parse(bill.value().substring(1))).isEmpty();
    }
}
