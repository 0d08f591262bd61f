package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

    private final ServiceSearch search = ShippedSearch.in(new MunicipalityCode("392049"));

    /** Half-typed kana, kanji, half width, romaji, a word in the middle of a name. */
    @ParameterizedTest
    @CsvSource({
        "じどうてあ, child-allowance-claim",
        "じどうてあt, child-allowance-claim",
        "児童手当, child-allowance-claim",
        "ｼﾞﾄﾞｳﾃ, child-allowance-claim",
        "jidouteat, child-allowance-claim",
        "よぼうせ, vaccination",
        "ぼしてち, pregnancy-notification"
    })
    void offersWhatBeginsAsTyped(String typed, String service) {
        assertThat(search.suggest(typed, 8)).contains(service);
    }

    @ParameterizedTest
    @CsvSource({"よぼうせっしょ, vaccination", "じどうてやて, child-allowance-claim"})
    void findsWhatSoundsAlike(String typed, String service) {
        assertThat(search.alike(typed, 5)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "あ", " ", "\u0000", "👶", "'; drop table", "<script>", "\ud800"})
    void offersNothingForNothing(String typed) {
        assertThat(search.suggest(typed, 8)).isEmpty();
        assertThat(search.alike(typed, 8)).isEmpty();
    }

    @Test
    void readsNoMoreThanANameIsLong() {
        assertThat(search.suggest("あ".repeat(10_000), 8)).isEmpty();
        assertThat(search.alike("あ".repeat(10_000), 8)).isEmpty();
    }
}
