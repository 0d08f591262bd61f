package jp.monobe.facility.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    /** For 0歳児 to 5歳児 and school: ○ taken, × not, ? unknown. */
    @ParameterizedTest
    @CsvSource({
        "1歳児〜5歳児, ×○○○○○×",
        "6か月〜5歳児, ○○○○○○×",
        "6か月～3歳児, ○○○○×××",
        "０歳児～５歳児, ○○○○○○×",
        "2か月〜2歳児, ○○○××××",
        "首がすわったころ〜5歳児, ??○○○○×",
        "生後6か月〜小学6年生, ○○○○○○○",
        "小学1年生〜6年生(吉川小学校), ××××××○",
        "小学1年生〜6年生(香我美小学校に通う岸本地区の児童), ××××××○",
        "1歳6か月から就学前まで, ×○○○○○×",
        "生後57日〜2歳, ○○○××××",
        "0-2, ○○○××××",
        "3歳以上, ×××????",
        "3歳から, ×××????",
        "未就学児, ○○○○○○×",
        "4歳児, ××××○××",
        "おたずねください, ???????",
        "'', ???????"
    })
    void readsTheClassesTaken(String text, String expected) {
        var ages = new Ages(text);

        var read =
                Arrays.stream(AgeClass.values())
                        .map(age ->
                                switch (ages.takes(age)) {
                                    case YES -> "○";
                                    case NO -> "×";
                                    case UNKNOWN -> "?";
                                })
                        .collect(Collectors.joining());

        assertThat(read).isEqualTo(expected);
    }
}
