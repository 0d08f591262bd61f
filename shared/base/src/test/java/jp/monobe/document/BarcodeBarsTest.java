package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.DecodeHintType;
import com.google.zxing.common.BitArray;
import com.google.zxing.oned.Code128Reader;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bars as a till reads them from a screen. */
class BarcodeBarsTest {

    private static final String DIGITS = "91912345000000000000004520875004013100295004";

    @Test
    void areReadAgain() throws Exception {
        var bars = BarcodeBars.of(DIGITS);
        int quiet = BarcodeBars.QUIET;
        var row = new BitArray(bars.width() + 2 * quiet);
        bars.bars()
                .forEach(bar -> row.setRange(quiet + bar.from(), quiet + bar.from() + bar.width()));

        var read =
                new Code128Reader()
                        .decodeRow(0, row, Map.of(DecodeHintType.ASSUME_GS1, Boolean.TRUE));

        assertThat(read.getText()).isEqualTo("]C1" + DIGITS);
    }
}
