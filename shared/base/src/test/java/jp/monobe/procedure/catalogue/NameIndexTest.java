package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

    @ParameterizedTest
    @CsvSource({
        "児童手当, ジドウテアテ",
        "病児保育の登録, ビョウジホイクノトウロク",
        "ひとり親, ヒトリオヤ",
        "乳幼児健診, ニュウヨウジケンシン",
        "香美市, カミシ",
        "ファミサポ, ファミサポ",
        "ｼｮｰﾄｽﾃｲ, ショートステイ"
    })
    void readsTheWordsOfThisField(String name, String reading) {
        assertThat(NameIndex.reading(name)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({"アカ, ア", "ジドウ, サ", "ファ, ハ", "ヴァ, ア", "ンジャ, ワ", "UIJ, #", "1カイ, #", "ヲ, ワ"})
    void putsAReadingIntoItsRow(String reading, char row) {
        assertThat(NameIndex.row(reading)).isEqualTo(row);
    }

    @Test
    void holdsEveryServiceOnce() {
        var all = CatalogueFiles.load().national().forAll();

        var names = all.byName().rows().values().stream().flatMap(row -> row.stream()).toList();

        assertThat(names).hasSameSizeAs(all.services()).doesNotHaveDuplicates();
        assertThat(all.byName()).isSameAs(all.byName());
    }
}
