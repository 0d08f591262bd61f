package jp.monobe.portal.searches;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what people type only the catalogue's own words may be kept. */
class KnownWordsTest {

    private final KnownWords words =
            KnownWords.of(
                    CatalogueFiles.load().forCity(new MunicipalityCode("392049")),
                    CatalogueFiles.loadWords());

    @ParameterizedTest
    @CsvSource({"児童手当, 児童手当", "児童手当 いつから, 児童手当", "山田花子の児童手当, 児童手当"})
    void keepsTheCataloguesWords(String query, String known) {
        assertThat(words.in(query).known()).contains(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山田花子",
                "088-863-2111",
                "090 1234 5678",
                "R8-000123-7",
                "ゴンザレス マリア",
                "yamada@example.jp"
            })
    void keepsNoNameNoNumberAndNoAddress(String query) {
        assertThat(words.in(query).known()).isEmpty();
    }

    @Test
    void dropsDigitsAltogether() {
        var parts = words.in("児童手当 2026年11月 12345");

        assertThat(String.join("", parts.known()) + String.join("", parts.unknown()))
                .doesNotContainPattern("[0-9]");
    }

    /** The twin: words split at spaces alone would keep the name. */
    @Test
    void wouldKeepANameIfItOnlySplitAtSpaces() {
        assertThat("山田花子の児童手当".split(" ")).containsExactly("山田花子の児童手当");
        assertThat(words.in("山田花子の児童手当").known()).noneMatch(word -> word.contains("花子"));
    }

    @Test
    void countsNothingThatTouchesOnViolence() {
        assertThat(CatalogueFiles.loadWords().quiet()).isNotEmpty();
        assertThat(CatalogueFiles.loadWords().quiet()).allMatch(words::isQuiet);
        assertThat(words.isQuiet("児童手当")).isFalse();
    }
}
