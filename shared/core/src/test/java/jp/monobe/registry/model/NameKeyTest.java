package jp.monobe.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "高橋　一郎, 髙橋一郎",
        "山崎 花, 山﨑　花",
        "渡辺　直, 渡邉　直",
        "渡邊　直, 渡邉　直",
        "吉野　桜, 𠮷野　櫻",
        "葛󠄀葉, 葛葉",
        "高吉　葛葉, 髙𠮷　葛󠄀葉",
        "辻󠄁　薫, 辻　薰",
        "斎藤　恵, 齋藤　惠",
        "斉藤　学, 齊藤　學",
        "浜田　真, 濵田　眞",
        "浜田　真, 濱田　眞",
        "沢村　国広, 澤村　國廣",
        "神田　福子, 神田　福子",
        "佐々木　優, 佐佐木優",
        "一ヶ瀬　光, 一ケ瀬　光",
        "ｶﾄｳ　ﾀﾛｳ, カトウ　タロウ",
        "NGUYEN THI LAN ANH, nguyen　thi　lan　anh",
        "ＧＡＲＣＩＡ　ＬＯＰＥＺ, GARCIA LOPEZ",
        "O'BRIEN MARY-ANN, OBRIEN MARY ANN",
        "デロス・サントス　マリア, デロスサントス マリア",
        "山田[鈴木]花子, 山田　花子",
        "WANG LI（王　麗）, wang li",
    })
    void agree(String card, String registry) {
        assertThat(NameKey.of(card)).isEqualTo(NameKey.of(registry));
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({
        "斉藤　学, 斎藤　学",
        "佐々木　優, 佐木　優",
        "渡辺　直, 渡部　直",
        "高橋　一郎, 高橋　一朗",
        "ハハ　ミ, パパ　ミ",
        "島田　蓮, 島田　漣",
    })
    void differ(String card, String registry) {
        assertThat(NameKey.of(card)).isNotEqualTo(NameKey.of(registry));
    }

    @Test
    void aPersonGoesByHerNameHerAliasOrHerRomanName() {
        var names = new String[] {"王　麗", "浜田　麗", "WANG LI"};

        assertThat(NameKey.of("濱田　麗").isOneOf(names)).isTrue();
        assertThat(NameKey.of("Wang Li").isOneOf(names)).isTrue();
        assertThat(NameKey.of("浜田　マリア").isOneOf(names)).isFalse();
    }

    @Test
    void anEmptyNameAgreesWithNothing() {
        assertThat(NameKey.of("・").isOneOf("", "王　麗")).isFalse();
    }

    @Test
    void theTableHasNoChainsAndNothingNormalisingAlreadyDoes() {
        CharacterVariants.table()
                .forEach((variant, canonical) -> {
                    assertThat(CharacterVariants.table()).doesNotContainKey(canonical);
                    var text = Character.toString(variant);
                    assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).isEqualTo(text);
                });
        assertThat(CharacterVariants.table()).hasSizeGreaterThan(350);
    }
}
