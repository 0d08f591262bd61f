package jp.monobe.procedure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CatalogueFilesTest {

    private final Catalogue catalogue = CatalogueFiles.load();

    @Test
    void holdsEveryEntryOfTheNationAndOfThreeCities() {
        assertThat(catalogue.national().services()).hasSize(69);
        assertThat(catalogue.cities())
                .extracting(city -> city.municipality() + " " + city.services().size())
                .containsExactly("392049 19", "392111 27", "392120 16");
    }

    @Test
    void comesBackFromJsonAsItWas() {
        var national = CatalogueJson.write(catalogue.national());
        var cities = catalogue.cities().stream().map(CatalogueJson::write).toList();
        var words = CatalogueJson.write(CatalogueFiles.loadWords());

        assertThat(CatalogueJson.readNational(national)).isEqualTo(catalogue.national());
        assertThat(cities.stream().map(CatalogueJson::readCity)).isEqualTo(catalogue.cities());
        assertThat(CatalogueJson.readWords(words)).isEqualTo(CatalogueFiles.loadWords());
    }

    @Test
    void refusesJsonThatIsNoCatalogue() {
        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> CatalogueJson.readCity("{\"services\": []}"));
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
    void namesFileAndLineOfAnUnknownPlaceholderAndOfAnAmountTypedTwice() {
        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> CatalogueFiles.load("catalogue-with-faults/"))
                .withMessageContaining(
                        "national.yaml:30: child-allowance has an unknown placeholder:"
                                + " {child-allowance.under-four}")
                .withMessageContaining(
                        "national.yaml:31: child-allowance types an amount that a table has:"
                                + " 15,000");
    }

    @Test
    void saysWhereEachTypedAmountComesFrom() {
        assertThat(catalogue.national().services())
                .filteredOn(CatalogueFilesTest::hasTypedAmount)
                .isNotEmpty()
                .allSatisfy(service ->
                        assertThat(service.guidance().amountSource()).as(service.id()).isNotNull());
        assertThat(catalogue.cities())
                .flatMap(CityServices::services)
                .filteredOn(CatalogueFilesTest::hasTypedAmount)
                .isNotEmpty()
                .allSatisfy(service ->
                        assertThat(service.guidance().amountSource()).as(service.id()).isNotNull());
    }

    private static boolean hasTypedAmount(Service service) {
        return service.guidance().texts().stream().anyMatch(text -> !TypedYen.in(text).isEmpty());
    }

    @Test
    void namesFileAndLineOfAMisspeltField() {
        assertThatExceptionOfType(InvalidCatalogue.class)
                .isThrownBy(() -> CatalogueFiles.load("catalogue-misspelt/"))
                .withMessageContaining("catalogue-misspelt/national.yaml:7:")
                .withMessageContaining("lifeEvent");
    }
}
