package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CatalogueFilesTest {

    private final Catalogue catalogue = CatalogueFiles.load();

    @Test
    void holdsEveryEntryOfTheNationAndOfThreeCities() {
        assertThat(catalogue.national()).hasSize(66);
        assertThat(catalogue.cities())
                .extracting(city -> city.municipality() + " " + city.services().size())
                .containsExactly("392049 19", "392111 27", "392120 16");
    }

    @Test
    void comesBackFromJsonAsItWas() {
        var json = CatalogueJson.write(catalogue);

        assertThat(CatalogueJson.read(json)).isEqualTo(catalogue);
    }

    @Test
    void refusesJsonThatIsNoCatalogue() {
        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> CatalogueJson.read("{\"services\": []}"));
    }

    @Test
    void namesFileAndLineOfEveryBrokenReference() {
        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> CatalogueFiles.load("catalogue-with-faults/"))
                .withMessageContaining(
                        "national.yaml:3: birth-registration names an unknown national service: no-such-service")
                .withMessageContaining("life-events.yaml: main service unknown: no-main-service")
                .withMessageContaining(
                        "national.yaml:13: marriage life event not in life-events.yaml: 結婚");
    }

    @Test
    void namesFileAndLineOfAMisspeltField() {
        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> CatalogueFiles.load("catalogue-misspelt/"))
                .withMessageContaining("catalogue-misspelt/national.yaml:7:")
                .withMessageContaining("lifeEvent");
    }
}
