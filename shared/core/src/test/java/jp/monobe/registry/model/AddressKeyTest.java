package jp.monobe.registry.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "高知県南国市大埇甲2301番地, 大埇甲2301番地",
        "南国市大埇甲2301番地, 大埇甲2301番地",
        "高知県南国市大埇甲２３０１番地, 大埇甲2301番地",
        "高知県 南国市 大埇 甲2301番地, 大埇甲2301番地",
        "大埇甲2301, 大埇甲2301番地",
        "大埇甲2301番, 大埇甲2301番地",
        "大埇甲二千三百一番地, 大埇甲2301番地",
        "大埇甲二三〇一番地, 大埇甲2301番地",
        "大字大埇甲2301番地, 大埇甲2301番地",
        "大埇甲1234番地5, 大埇甲1234番地の5",
        "大埇甲1234-5, 大埇甲1234番地5",
        "大埇甲１２３４－５, 大埇甲1234番地5",
        "大埇甲1234−5, 大埇甲1234番地5",
        "大埇甲1234ー5, 大埇甲1234番地5",
        "大埇甲1234番5, 大埇甲1234番地5",
        "大埇甲1234番地5の2, 大埇甲1234番地5-2",
        "大埇甲千二百三十四番地の五, 大埇甲1234番地5",
        "帯屋町一丁目5番6号, 帯屋町1丁目5番6号",
        "帯屋町１丁目５－６, 帯屋町1丁目5番6号",
        "帯屋町1-5-6, 帯屋町一丁目5番6号",
        "帯屋町十二丁目 5番6号, 帯屋町12-5-6",
        "久礼田1010番地3ハイツ桜201号, 久礼田1010番地3",
        "久礼田1010番地3　ハイツ桜201号, 久礼田1010番地3",
        "駅前町345番地えきまえハイツ101号, 駅前町345番地",
        "駅前町345番地 101号室, 駅前町345番地",
        "帯屋町1丁目5番6号201, 帯屋町1丁目5番6号",
        "土佐山田町楠目789番地第二コーポあけぼの102号, 土佐山田町楠目789番地",
        "緑ケ丘2345番地6, 緑ヶ丘2345番地6",
        "緑が丘2345番地6, 緑ケ丘2345番地6",
        "西ノ内1番地, 西の内1番地",
        "西之内1番地, 西の内1番地",
        "東﨑808番地1, 東崎808番地1",
        "濱田1番地, 浜田1番地",
        "十市3456番地, 十市3456",
        "八番町3番地, 八番町3",
        "五台山番地なし, 五台山番地なし",
    })
    void agree(String card, String registry) {
        assertThat(key(card)).isEqualTo(key(registry));
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({
        "高知県高知市大埇甲2301番地, 大埇甲2301番地",
        "大埇乙2301番地, 大埇甲2301番地",
        "大埇甲2301番地, 大埇甲2301番地5",
        "大埇甲23番地1, 大埇甲231番地",
        "帯屋町一丁目5番6号, 帯屋町二丁目5番6号",
        "帯屋町一丁目5番6号, 帯屋町一丁目5番60号",
        "十市3456番地, 三市3456番地",
        "八田12番地, 田12番地",
    })
    void differ(String card, String registry) {
        assertThat(key(card)).isNotEqualTo(key(registry));
    }

    @Test
    void townNamesKeepTheirKanjiNumerals() {
        assertThat(key("高知県南国市十市三千四百五十六番地")).isEqualTo(new AddressKey("十市", "3456"));
        assertThat(key("八番町三番地").town()).isEqualTo("八番町");
    }

    private static AddressKey key(String line) {
        return AddressKey.of(line, "高知県", "南国市");
    }
}
