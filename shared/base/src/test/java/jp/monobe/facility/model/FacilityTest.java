package jp.monobe.facility.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilityTest {

    private static final Facility NURSERY =
            Facility.of(
                    Map.of(
                            FacilityColumn.ID, "0000000012",
                            FacilityColumn.NAME, "十市保育園",
                            FacilityColumn.TYPE, "認可保育所",
                            FacilityColumn.OWNERSHIP, "私立",
                            FacilityColumn.PREFECTURE, "高知県",
                            FacilityColumn.CITY, "南国市",
                            FacilityColumn.TOWN, "十市",
                            FacilityColumn.STREET, "2315-1",
                            FacilityColumn.NOTE, ""));

    @ParameterizedTest
    @CsvSource({
        "認可公立保育所, NURSERY",
        "認可保育所, NURSERY",
        "認可外保育施設, UNLICENSED",
        "私立幼稚園, KINDERGARTEN",
        "認定こども園（保育所型）, KODOMOEN",
        "認定こども園, KODOMOEN",
        "地域型保育事業(小規模保育施設の区分), COMMUNITY_CARE",
        "地域子育て支援拠点, SUPPORT_CENTRE",
        "放課後子ども教室, AFTER_SCHOOL",
        "放課後児童クラブ, AFTER_SCHOOL",
        "病児保育(病後児), SICK_CHILD",
        "親子の交流スペース(民間), SUPPORT_CENTRE",
        "図書館, OTHER",
        "'', OTHER"
    })
    void isOfTheKindItsTypeSpeaksOf(String type, FacilityKind kind) {
        assertThat(NURSERY.with(Map.of(FacilityColumn.TYPE, type)).kind()).isEqualTo(kind);
    }

    @Test
    void hasAnAddressOfPartsWhereThereIsNoWholeOne() {
        assertThat(NURSERY.address()).isEqualTo("高知県南国市十市2315-1");
        assertThat(
                        NURSERY.with(Map.of(FacilityColumn.TOWN, "", FacilityColumn.STREET, ""))
                                .address())
                .isEmpty();
    }

    @Test
    void isTheSameUnderAnIdWithoutZeros() {
        assertThat(NURSERY.key()).isEqualTo("12").isEqualTo(Facility.keyOf("12"));
        assertThat(Facility.keyOf("000")).isEqualTo("0");
        assertThat(Facility.keyOf("0A")).isEqualTo("0A");
    }

    @Test
    void tellsPublicFromPrivateInTheOlderEdition() {
        assertThat(NURSERY.oldType()).isEqualTo("認可私立保育所");
        assertThat(NURSERY.with(Map.of(FacilityColumn.OWNERSHIP, "")).oldType()).isEqualTo("認可保育所");
    }

    @Test
    void equalsWhatHasTheSameCells() {
        assertThat(NURSERY.with(Map.of(FacilityColumn.NOTE, ""))).isEqualTo(NURSERY);
        assertThat(NURSERY.with(Map.of(FacilityColumn.NOTE, "x"))).isNotEqualTo(NURSERY);
    }

    @Test
    void isNothingWithoutANameOrId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NURSERY.with(Map.of(FacilityColumn.NAME, "")));
    }
}
