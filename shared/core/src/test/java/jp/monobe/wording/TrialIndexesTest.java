package jp.monobe.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.procedure.catalogue.Catalogue;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.ServiceSearch;
import jp.monobe.procedure.catalogue.Words;
import org.junit.jupiter.api.Test;

class TrialIndexesTest {

    private static final MunicipalityCode NANKOKU = new MunicipalityCode("392049");
    private static final MunicipalityCode KONAN = new MunicipalityCode("392111");
    private static final Words MORE = Words.ofSame(List.of(List.of("児童手当", "ぴよぴよぶくろ")));

    private final TrialIndexes indexes = new TrialIndexes();

    @Test
    void keepsAnIndexWhileTextsAndWordsAreTheSame() {
        var first = over(NANKOKU, MORE);

        assertThat(over(NANKOKU, MORE)).isSameAs(first);
        assertThat(over(NANKOKU, Words.NONE)).isNotSameAs(first);
        assertThat(over(KONAN, MORE)).isNotSameAs(first);
    }

    @Test
    void makesAnotherWhereOneWordIsAdded() {
        var query = "ぴよぴよぶくろ";

        assertThat(over(NANKOKU, Words.NONE).search(query, 3).hits()).isEmpty();
        assertThat(over(NANKOKU, MORE).search(query, 3).hits()).isNotEmpty();
    }

    /** As it reads from the database: equal, never the same. */
    private ServiceSearch over(MunicipalityCode city, Words own) {
        Catalogue read = CatalogueFiles.load();
        return indexes.over(read.national().forAll(), read.forCity(city), own);
    }
}
