package jp.monobe.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.monobe.kernel.Kana;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountHolderKanaTest {

    @ParameterizedTest
    @CsvSource({
        "おかばやし　さくら,オカバヤシ　サクラ",
        "ｵｶﾊﾞﾔｼ ｻｸﾗ,オカバヤシ　サクラ",
        "キョウコ,キヨウコ",
        "ジョー,ジヨ-",
        "ミヲ,ミオ",
        "ヴァネッサ,ヴアネツサ",
        "ka)なんこく,KA)ナンコク",
    })
    void writesAsBanksDo(String typed, String expected) {
        assertThat(AccountHolderKana.parse(typed)).map(AccountHolderKana::value).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "南国", "サクラ・マリア", "サクラ!", "ガガガガガガガガガガガガガガガガ"})
    void refusesWhatABankWouldRefuse(String typed) {
        assertThat(AccountHolderKana.parse(typed)).isEmpty();
    }

    @Test
    void cannotHoldSmallKana() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountHolderKana("キョウコ"));
    }

    @ParameterizedTest
    @CsvSource({
        "キヨウコ　オノ,キョウコ　オノ,true",
        "オノキヨウコ,オノ　キョウコ,true",
        "サクラ　マリア,サクラ・マリア,true",
        "オノ　キヨコ,オノ　キョウコ,false",
        "マリア　クリスチナ　サンチエス　アルバレス　ロドリゲス,マリア　クリスチナ　サンチェス　アルバレス　ロドリゲス　ペレイラ,true",
        "マリア　クリスチナ,マリア　クリスチナ　サンチェス　アルバレス　ロドリゲス　ペレイラ,false",
    })
    void comparesWithAPersonsKana(String holder, String person, boolean same) {
        assertThat(new AccountHolderKana(holder).mayBe(new Kana(person))).isEqualTo(same);
    }
}
