package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.procedure.catalogue.SearchResult.Hit;
import jp.monobe.procedure.catalogue.SearchResult.Piece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceSearchTest {

    private static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");
    private static final MunicipalityCode KONAN = new MunicipalityCode("392111");
    private static final MunicipalityCode KAMI = new MunicipalityCode("392120");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "こどもてあて",
                "コドモテアテ",
                "ｺﾄﾞﾓﾃｱﾃ",
                "こども手当",
                "子ども手当",
                "児童手当",
                "じどうてあて",
                "じどうてあt",
                "じどうてあえ",
                "じどうてて",
                "児童手当を申請したい",
                "児童手当の手続き"
            })
    void findsTheClaimForAllowanceHoweverItIsTyped(String query) {
        for (var city : List.of(NANKOKU, KONAN, KAMI)) {
            assertThat(ids(city, query)).startsWith("child-allowance-claim");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ほいくへん, childcare-facility-application",
        "ﾌｧﾐ･ｻﾎﾟ, family-support-center",
        "ファミリ－サポ－トセンタ－, family-support-center",
        "よぼうせっしゅ, vaccination",
        "保育圏, childcare-facility-application",
        "暴力, child-family-center-consultation",
        "引越, moving-with-children",
        "こどもが ねつを だした, sick-child-care-registration",
        "手当, child-allowance-claim",
        "引っ越しました, moving-with-children"
    })
    void understandsSlipsWidthsAndOtherWords(String query, String expected) {
        assertThat(ids(null, query)).startsWith(expected);
    }

    @Test
    void putsTheCitysSureVersionBeforeTheNationalText() {
        assertThat(ids(KONAN, "不妊治療"))
                .containsSubsequence("konan-infertility", "infertility-treatment-aid");
    }

    @Test
    void putsWhatIsNotConfirmedAfterWhatIs() {
        var statuses =
                ShippedSearch.in(KAMI).search("不妊治療", 20).hits().stream()
                        .filter(Hit::full)
                        .map(Hit::status)
                        .toList();

        assertThat(statuses).contains(Status.CURRENT, Status.POSSIBLY_OUTDATED).isSorted();
    }

    @Test
    void neverFindsAnotherCitysServices() {
        assertThat(ids(KONAN, "びらふ")).doesNotContain("kami-kosodate-center-birafu");
        assertThat(ids(KAMI, "びらふ")).startsWith("kami-kosodate-center-birafu");
        assertThat(ids(null, "うなお学校")).doesNotContain("konan-afterschool-yoshikawa");
    }

    @Test
    void neverFindsByWhatIsHidden() {
        assertThat(ids(NANKOKU, "荷物の運搬費")).doesNotContain("nankoku-uij-moving-subsidy");
        assertThat(ids(NANKOKU, "出産応援給付金")).doesNotContain("nankoku-birth-childcare-grant");
    }

    @Test
    void marksWhatWasAskedFor() {
        var result = ShippedSearch.in(null).search("こどもてあて", 1);

        assertThat(result.marked("児童手当の新規申請"))
                .containsExactly(new Piece("児童手当", true), new Piece("の新規申請", false));
        assertThat(result.marked("ﾃｷｽﾄ")).containsExactly(new Piece("ﾃｷｽﾄ", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "いくら",
                "いつから",
                "どこ",
                "何歳まで",
                "いくらですか",
                "いつまでですか？",
                "なにがもらえますか",
                "どうすればいいですか",
                "わかりません",
                "how much is it"
            })
    void saysThatWordsOfAQuestionAloneAreVague(String query) {
        assertThat(ShippedSearch.in(NANKOKU).search(query, 10).vague()).isTrue();
        assertThat(ShippedSearch.in(NANKOKU).search("保育料 " + query, 10).vague()).isFalse();
    }

    /** Sounds inside a question are chance; what is asked of counts, however it is typed. */
    @Test
    void findsForAQuestionAloneNoMoreThanForItsWord() {
        assertThat(ids(NANKOKU, "いくらですか")).isEqualTo(ids(NANKOKU, "いくら"));
        assertThat(ShippedSearch.in(NANKOKU).search("いくらですか", 10).hits())
                .isNotEmpty()
                .noneMatch(Hit::full);
        assertThat(ids(NANKOKU, "がくどうはいつからですか")).contains("after-school-club");
    }

    /** よう, ち and えん would say little; the name they sound like says all. */
    @ParameterizedTest
    @ValueSource(strings = {"ようちえん", "ほいくえん", "もらえなかった じどうてあて"})
    void takesANameForANameWhateverItsPartsSay(String query) {
        assertThat(ShippedSearch.in(NANKOKU).search(query, 10).vague()).isFalse();
        assertThat(ShippedSearch.in(NANKOKU).search(query, 10).hits().getFirst().full()).isTrue();
    }

    @Test
    void saysWhichWordsAreFoundNowhere() {
        var result = ShippedSearch.in(NANKOKU).search("児童手当 ロケット", 10);

        assertThat(result.unknown()).containsExactly("ロケット");
        assertThat(ShippedSearch.in(NANKOKU).search("どうやって申し込むの", 10).unknown()).isEmpty();
        assertThat(result.hits().getFirst().id()).isEqualTo("child-allowance-claim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "???", "ロケット", "*:*", "\"(", "あさdふぁs", "🍼"})
    void findsNothingInNonsense(String query) {
        var result = ShippedSearch.in(NANKOKU).search(query, 10);

        assertThat(result.hits()).isEmpty();
        assertThat(result.total()).isZero();
    }

    @Test
    void readsNoMoreThanTheBeginningOfAnEndlessQuery() {
        assertThat(ids(NANKOKU, "児童手当 ".repeat(100_000))).startsWith("child-allowance-claim");
    }

    private static List<String> ids(@Nullable MunicipalityCode city, String query) {
        return ShippedSearch.in(city).search(query, 20).hits().stream().map(Hit::id).toList();
    }
}
