package jp.monobe.reference;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodesTest {

    private final PostalCodes codes = PostalCodes.japan();

    @ParameterizedTest
    @CsvSource({
        "7830001,高知県南国市日吉町",
        "783-0001,高知県南国市日吉町",
        "〒７８３－０００４,高知県南国市大埇甲",
        "7815232,高知県香南市野市町西野",
        "7820034,高知県香美市土佐山田町宝町",
    })
    void findsATownHoweverTheCodeIsTyped(String typed, String address) {
        assertThat(codes.towns(typed)).map(Town::address).containsExactly(address);
    }

    @Test
    void showsEveryTownOfACodeThatHasMany() {
        assertThat(codes.towns("4980000")).hasSizeGreaterThan(1);
    }

    @Test
    void knowsLargeOfficesWithACodeOfTheirOwn() {
        assertThat(codes.towns("7838501"))
                .singleElement()
                .satisfies(town -> assertThat(town.office()).isEqualTo("南国市役所"))
                .satisfies(town -> assertThat(town.address()).isEqualTo("高知県南国市大埇甲２３０１"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000", "783", "78300010", "abcdefg", "7830\t1"})
    void answersNothingForWhatItDoesNotKnow(String typed) {
        assertThat(codes.towns(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"392049,77,大埇甲", "392111,50,赤岡町", "392120,130,物部町大栃"})
    void listsTheTownsOfAMunicipality(String code, int about, String one) {
        var towns = codes.townsOf(new MunicipalityCode(code));

        assertThat(towns).map(Town::name).contains(one);
        assertThat(towns).hasSizeBetween(about - 5, about + 5);
    }

    @Test
    void namesMunicipalities() {
        var localities = Localities.japan();

        assertThat(localities.locality(new MunicipalityCode("392014")))
                .map(Locality::fullName)
                .hasValue("高知県高知市");
        assertThat(localities.search("こうなん", 5)).map(Locality::name).contains("香南市", "江南市");
        assertThat(localities.search("", 5)).isEmpty();
        assertThat(localities.all()).hasSizeGreaterThan(1741);
    }
}
