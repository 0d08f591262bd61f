package jp.monobe.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.facility.FacilityFilter.Hours;
import jp.monobe.facility.model.AgeClass;
import jp.monobe.facility.model.Certainty;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.facility.model.FacilityKind;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacilityFilterTest {

    private static final Facility FULL =
            facility(
                    "1",
                    Map.of(
                            FacilityColumn.TYPE, "認可保育所",
                            FacilityColumn.AGES, "6か月〜5歳児",
                            FacilityColumn.DAYS, "月火水木金土",
                            FacilityColumn.OPENS, "07:20",
                            FacilityColumn.CLOSES, "19:00",
                            FacilityColumn.TEMPORARY_CARE, "有",
                            FacilityColumn.SICK_CHILD_CARE, "無"));
    private static final Facility BARE = facility("2", Map.of(FacilityColumn.TYPE, "認定こども園"));
    private static final Facility EXTENDED =
            facility(
                    "3",
                    Map.of(
                            FacilityColumn.TYPE, "認可保育所",
                            FacilityColumn.AGES, "0歳児〜2歳児",
                            FacilityColumn.OPENS, "08:00",
                            FacilityColumn.CLOSES, "18:00",
                            FacilityColumn.HOURS_NOTE, "延長保育は19時まで",
                            FacilityColumn.TEMPORARY_CARE, "無"));
    private static final Facility SICK = facility("4", Map.of(FacilityColumn.TYPE, "病児保育(病後児)"));
    private static final List<Facility> ALL = List.of(FULL, BARE, EXTENDED, SICK);

    private static Facility facility(String id, Map<FacilityColumn, String> cells) {
        var all = new java.util.EnumMap<FacilityColumn, String>(FacilityColumn.class);
        all.put(FacilityColumn.ID, id);
        all.put(FacilityColumn.NAME, id);
        all.putAll(cells);
        return Facility.of(all);
    }

    private static String ids(List<Facility> facilities) {
        return facilities.stream().map(Facility::id).collect(Collectors.joining());
    }

    private static final Function<Facility, Certainty> OPEN_NOW =
            facility -> facility.equals(FULL) ? Certainty.YES : Certainty.NO;

    private static void assertFound(FacilityFilter filter, String matching, String unclear) {
        var found = filter.in(ALL, OPEN_NOW);

        assertThat(ids(found.matching())).isEqualTo(matching);
        assertThat(ids(found.unclear())).isEqualTo(unclear);
    }

    @Test
    void findsAllWhereNothingIsAsked() {
        assertFound(FacilityFilter.NONE, "1234", "");
    }

    @Test
    void findsAnyOfTheKinds() {
        assertFound(
                new FacilityFilter(
                        Set.of(FacilityKind.NURSERY, FacilityKind.KODOMOEN),
                        null,
                        null,
                        false,
                        false),
                "123",
                "");
    }

    @ParameterizedTest
    @CsvSource({"ZERO, 13, 24", "FOUR, 1, 24", "SCHOOL, '', 24"})
    void setsApartWhoseAgesAreNotKnown(AgeClass age, String matching, String unclear) {
        assertFound(new FacilityFilter(Set.of(), age, null, false, false), matching, unclear);
    }

    @ParameterizedTest
    @CsvSource({
        "NOW, 1, ''",
        "SATURDAY, 1, 234",
        "SUNDAY, '', 234",
        "EARLY, 1, 234",
        "LATE, 1, 234"
    })
    void asksForHours(Hours hours, String matching, String unclear) {
        assertFound(new FacilityFilter(Set.of(), null, hours, false, false), matching, unclear);
    }

    @Test
    void asksForCare() {
        assertFound(new FacilityFilter(Set.of(), null, null, true, false), "1", "24");
        assertFound(new FacilityFilter(Set.of(), null, null, false, true), "4", "23");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T12:00, YES, 19:00, false",
        "2026-11-24T19:00, NO, , false",
        "2026-11-22T12:00, NO, , false",
        // 勤労感謝の日, a Monday
        "2026-11-23T12:00, UNKNOWN, , true",
        "2026-11-23T06:00, NO, , true"
    })
    void tellsWhetherItIsOpenNow(
            LocalDateTime moment, Certainty open, LocalTime until, boolean holiday) {
        var now = OpenNow.of(FULL, moment, LocalDate.of(2026, 11, 23)::equals);

        assertThat(now).isEqualTo(new OpenNow(open, until, holiday));
    }

    @Test
    void leadsFromServicesThatTheCatalogueHas() {
        var known =
                CatalogueFiles.load().national().services().stream()
                        .map(Service::id)
                        .collect(Collectors.toSet());

        assertThat(ServiceFacilities.services()).isNotEmpty().isSubsetOf(known);
        assertThat(
                        ServiceFacilities.queryOf(
                                "kami-temporary-childcare", List.of("temporary-childcare")))
                .contains("temporary=yes");
        assertThat(ServiceFacilities.queryOf("birth-registration", List.of())).isEmpty();
    }

    @Test
    void findsSomethingOfEachShippedCity() {
        for (var code : List.of("392049", "392111", "392120")) {
            var facilities = ShippedFacilities.of(new MunicipalityCode(code));

            assertThat(FacilityFilter.NONE.in(facilities, OPEN_NOW).matching()).isNotEmpty();
        }
    }
}
