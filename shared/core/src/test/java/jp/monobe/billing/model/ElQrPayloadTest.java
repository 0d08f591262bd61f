package jp.monobe.billing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors computed apart (docs/reference/el-qr.md). */
class ElQrPayloadTest {

    private static final BillNumber SLIP = BillNumber.parse("1234567890123452").orElseThrow();
    private static final ElNumber NUMBER = new ElNumber("00000", "39204", SLIP, "123456", "101");
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 30);

    @Test
    void aNumberHasFourPartsAnd34Digits() {
        assertThat(NUMBER.digits())
                .isEqualTo("00000" + "39204" + "123456789012345" + "123456" + "101")
                .hasSize(34);
        assertThat(NUMBER.grouped()).isEqualTo("00000-39204 12345 67890 12345-123456-101");
        assertThat(ElNumber.parse("00000-39204 12345 67890 12345-123456-101")).contains(NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "5000,       2027-01-30, MB-EL1:00000392041234567890123451234561010000005000202701301",
        "1,          2038-01-19, MB-EL1:00000392041234567890123451234561010000000001203801194",
        "9999999999, 2099-12-31, MB-EL1:00000392041234567890123451234561019999999999209912316"
    })
    void aSquareHoldsNumberAmountDayAndACheckDigit(long yen, LocalDate until, String text) {
        var payload = new ElQrPayload(NUMBER, Yen.of(yen), until);

        assertThat(payload.text()).isEqualTo(text);
        assertThat(ElQrPayload.parse(text)).contains(payload);
    }

    @Test
    void whatWasDrawnIsReadBack() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var number =
                    new ElNumber(
                            "13800",
                            "39211",
                            BillNumber.draw(random),
                            "%06d".formatted(random.nextInt(1_000_000)),
                            "%03d".formatted(random.nextInt(1_000)));

            assertThat(ElNumber.parse(number.grouped())).contains(number);
            assertThat(ElQrPayload.parse(new ElQrPayload(number, Yen.of(1 + i), UNTIL).text()))
                    .isPresent();
        }
    }

    /** The twin: any one digit another, and it is none of ours. */
    @Test
    void noDigitOfASquareCanBeAnother() {
        var text = new ElQrPayload(NUMBER, Yen.of(5_000), UNTIL).text();
        for (int at = "MB-EL1:".length(); at < text.length(); at++) {
            char other = text.charAt(at) == '9' ? '0' : (char) (text.charAt(at) + 1);
            assertThat(ElQrPayload.parse(text.substring(0, at) + other + text.substring(at + 1)))
                    .as("digit %d", at)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.jp/",
                "MB-EL1:",
                "MB-EL2:00000392041234567890123451234561010000005000202701301",
                "00000392041234567890123451234561010000005000202701301",
                "MB-EL1:0000039204123456789012345123456101000000500020270130"
            })
    void whatIsNoSlipsIsNotRead(String scanned) {
        assertThat(ElQrPayload.parse(scanned)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "0000039204123456789012345123456 10x"})
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(ElNumber.parse(typed)).isEmpty();
    }

    @Test
    void nothingAndTooMuchHaveNoSquare() {
        assertThat(ElQrPayload.fits(Yen.ZERO)).isFalse();
        assertThat(ElQrPayload.fits(Yen.of(10_000_000_000L))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElQrPayload(NUMBER, Yen.ZERO, UNTIL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElNumber("0000", "39204", SLIP, "123456", "101"));
    }
}
