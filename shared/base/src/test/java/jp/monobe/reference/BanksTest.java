package jp.monobe.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BanksTest {

    private final Banks banks = Banks.japan();

    @ParameterizedTest
    @ValueSource(strings = {"しこく", "四国", "ｼｺｸ", "シコク", "0175", "０１７５", "四国銀行", "しこくぎんこう", " 四 国 "})
    void findsABankHoweverItIsTyped(String typed) {
        assertThat(banks.search(typed, 5)).first().extracting(Bank::name).isEqualTo("四国銀行");
    }

    @ParameterizedTest
    @CsvSource({
        "りょうま,龍馬支店",
        "リヨウマ,龍馬支店",
        "龍馬,龍馬支店",
        "211,南国支店",
        "ほんてん,本店営業部",
        "のいち,野市支店",
        "なんこく,南国支店",
        "なんごく,南国支店",
    })
    void findsABranchHoweverItIsTyped(String typed, String name) {
        assertThat(banks.searchBranches("0175", typed, 5))
                .first()
                .extracting(Branch::name)
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "0175,四国銀行",
        "0033,ＰａｙＰａｙ銀行",
        "0401,シティバンク、エヌ・エイ",
        "1881,高知信用金庫",
        "2987,四国労働金庫",
        "8582,高知県農協",
        "9900,ゆうちょ銀行",
        "1000,信金中央金庫",
    })
    void showsTheNameOnThePassbook(String code, String name) {
        assertThat(banks.bank(code)).map(Bank::name).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource({"0175,211,南国支店", "0175,２１１,南国支店", "9900,108,一〇八店"})
    void namesABranchByItsCode(String bank, String code, String name) {
        assertThat(banks.branch(bank, code)).map(Branch::name).hasValue(name);
    }

    @Test
    void addsNothingToTheOfficesOfAnAgriculturalCooperative() {
        assertThat(banks.searchBranches("8582", "のいち", 1)).map(Branch::name).containsExactly("野市");
    }

    @Test
    void ranksTheWholeNameBeforeItsBeginningAndAPart() {
        var names = banks.search("高知", 20).stream().map(Bank::name).toList();

        assertThat(names).startsWith("高知銀行").contains("高知信用金庫", "高知県農協");
    }

    @Test
    void limitsWhatItShows() {
        assertThat(banks.search("0", 3)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "存在しない金庫", "0.75", "*", "(", "9"})
    void answersNothingForWhatItDoesNotKnow(String typed) {
        assertThat(banks.bank(typed)).isEmpty();
        assertThat(banks.branch(typed, typed)).isEmpty();
        assertThat(banks.branches(typed)).isEmpty();
        assertThat(banks.searchBranches("0000", typed, 5)).isEmpty();
    }

    @Test
    void everyBankHasABranch() {
        var banksOfAllCodes = banks.search("ン", 5000);

        assertThat(banksOfAllCodes)
                .hasSizeGreaterThan(900)
                .allSatisfy(bank -> assertThat(banks.branches(bank.code())).isNotEmpty());
    }
}
