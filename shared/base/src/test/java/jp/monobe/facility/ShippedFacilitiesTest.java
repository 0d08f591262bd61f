package jp.monobe.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.facility.model.FacilityKind;
import jp.monobe.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedFacilitiesTest {

    private static List<Facility> of(String code) {
        return ShippedFacilities.of(new MunicipalityCode(code));
    }

    @ParameterizedTest
    @CsvSource({"392049, 4", "392111, 18", "392120, 4"})
    void areWhatIsKnownOfTheCityWithWhereItIsFrom(String code, int count) {
        assertThat(of(code))
                .hasSize(count)
                .allSatisfy(facility -> {
                    assertThat(facility.kind()).isNotEqualTo(FacilityKind.OTHER);
                    assertThat(facility.ownership()).isNotNull();
                    assertThat(facility.get(FacilityColumn.SOURCE)).startsWith("http");
                    assertThat(facility.get(FacilityColumn.CONFIDENCE)).isIn("高", "中", "低");
                    assertThat(facility.checkedOn()).isNull();
                });
    }

    @Test
    void areNoneForACityOfWhichNothingIsShipped() {
        assertThat(of("131016")).isEmpty();
    }

    @Test
    void comeBackFromWhatIsPublished() {
        for (var code : List.of("392049", "392111", "392120")) {
            var facilities = of(code);

            assertThat(FacilitiesJson.read(FacilitiesJson.write(facilities))).isEqualTo(facilities);
        }
    }
}
