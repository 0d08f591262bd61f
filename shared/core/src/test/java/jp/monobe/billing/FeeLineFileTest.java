package jp.monobe.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import jp.monobe.billing.FeeLineFile.Result;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.DueDate;
import jp.monobe.billing.model.Remedy;
import jp.monobe.billing.spi.FeeKind;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeeLineFileTest {

    private static final String HEAD = "納入義務者,利用した人,料金,利用した月,数量\r\n";
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void aSheetIsReadInEitherWayItIsSavedAndNamesTheFeeAsPeopleDo(String charset) {
        var file =
                HEAD + "0000012345,,給食費,2026-11,20\r\n,,,,\r\n0000012346,0000012347,club,2026-11,1";

        var read = read(file.getBytes(Charset.forName(charset)));

        assertThat(read)
                .isEqualTo(
                        new Result.Read(
                                List.of(
                                        new FeeLine(2, "0000012345", "", "lunch", MONTH, 20),
                                        new FeeLine(
                                                4, "0000012346", "0000012347", "club", MONTH, 1))));
    }

    @Test
    void aRowThatCannotBeReadIsNamed() {
        assertThat(read(bytes(HEAD + "1,,club,2026-11,1\r\n1,,club,11月,1")))
                .isEqualTo(new Result.Wrong(3));
        assertThat(read(bytes(HEAD + "1,,club"))).isEqualTo(new Result.Wrong(2));
        assertThat(read(bytes(HEAD + "1,\"x"))).isInstanceOf(Result.Wrong.class);
    }

    @Test
    void moreThanOneRunTakesIsRefused() {
        var most = HEAD + "1,,club,2026-11,1\r\n".repeat(AssessFee.MOST);

        assertThat(read(bytes(most))).isInstanceOf(Result.Read.class);
        assertThat(read(bytes(most + "1,,club,2026-11,1"))).isEqualTo(new Result.TooMany());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Result read(byte[] file) {
        return FeeLineFile.read(file, _ -> List.of(lunch()));
    }

    private static FeeKind lunch() {
        return new FeeKind(
                "lunch",
                "給食費",
                ClaimClass.OTHER_PUBLIC,
                "",
                "",
                Remedy.NONE,
                5,
                "食",
                Yen.of(280),
                new DueDate.Rule(0, 31, 14));
    }
}
