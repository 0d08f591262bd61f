package jp.monobe.registry.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MyNumberTest {

    /** Published examples of the check digit; nobody's. */
    @ParameterizedTest
    @ValueSource(strings = {"123456789018", "111111111118", "987654321093"})
    void isTwelveDigitsWithACheckDigit(String digits) {
        assertThat(new MyNumber(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "12345678901", "1234567890188", "12345678901X", ""})
    void isNothingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MyNumber(text))
                .withMessage("Not a 個人番号");
    }

    @Test
    void isMaskedWhereverItIsWritten() {
        assertThat(new MyNumber("123456789018")).hasToString("************");
    }
}
