package jp.monobe.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import jp.monobe.kernel.Kana;
import jp.monobe.kernel.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibilityTest {

    private final CityPeople city = Cities.city("392049");
    private final List<Person> residents =
            city.persons().stream().filter(Person::isResident).toList();

    @ParameterizedTest
    @CsvSource({"0,14,0.10,0.14", "15,64,0.50,0.59", "65,120,0.29,0.38", "90,120,0.01,0.04"})
    void hasTheAgesOfARuralCity(int from, int to, double least, double most) {
        double share = share(p -> age(p) >= from && age(p) <= to);

        assertThat(share).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"OFFICIAL,0.90,0.94", "PROVISIONAL,0.05,0.10", "NONE,0.005,0.02"})
    void knowsMostKanaOfficially(KanaStatus status, double least, double most) {
        assertThat(share(p -> p.names().kanaStatus() == status)).isBetween(least, most);
    }

    @Test
    void hasNamesAndKanaTheKernelTakesAsTheyAre() {
        assertThat(city.persons())
                .allSatisfy(person -> {
                    assertThat(new PersonName(person.name()).value()).isEqualTo(person.name());
                    var names = person.names();
                    if (names.kanaStatus() == KanaStatus.NONE) {
                        assertThat(names.kana()).isEmpty();
                    } else {
                        assertThat(new Kana(names.kana()).value()).isEqualTo(names.kana());
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙", "﨑", "𠮷", "邉", "邊", "葛\uDB40\uDD00", "德", "濱"})
    void hasNamesWithRareCharacters(String character) {
        assertThat(residents).extracting(Person::name).anyMatch(name -> name.contains(character));
    }

    @Test
    void hasForeignResidentsWithRomanNamesAndAliases() {
        double share = share(p -> !p.nationality().equals("JP"));

        assertThat(share).isBetween(0.006, 0.015);
        assertThat(residents)
                .filteredOn(p -> !p.nationality().equals("JP"))
                .allMatch(p -> !p.names().roman().isEmpty())
                .allMatch(p -> p.names().kanaStatus() != KanaStatus.OFFICIAL)
                .anyMatch(p -> !p.names().alias().isEmpty());
    }

    @Test
    void hasChildrenBornWithinTheLastFifteenDays() {
        var newborn = born(Cities.TODAY.minusDays(15));

        assertThat(newborn).isBetween(10L, 40L);
        assertThat(born(Cities.TODAY.minusYears(1))).isBetween(200L, 420L);
    }

    @Test
    void hasPeopleWhoMovedInWithinTheLastWeeks() {
        var movers =
                residents.stream()
                        .filter(p -> p.stay().plannedMoveOutOn() != null)
                        .filter(p ->
                                p.stay().plannedMoveOutOn().isAfter(Cities.TODAY.minusDays(30)))
                        .toList();

        assertThat(movers)
                .hasSizeGreaterThan(80)
                .allMatch(p -> !p.stay().plannedMoveOutOn().isAfter(p.stay().from()))
                .noneMatch(p -> p.stay().movedInFrom().equals("高知県南国市"));
    }

    @Test
    void keepsPeopleWhoLeftDiedOrLiveElsewhere() {
        assertThat(count(Status.MOVED_OUT)).isGreaterThan(1000);
        assertThat(count(Status.DEAD)).isGreaterThan(200);
        assertThat(count(Status.OUTSIDE)).isGreaterThan(200);
        assertThat(city.persons())
                .filteredOn(p -> p.stay().until() != null)
                .allSatisfy(
                        p -> assertThat(p.stay().until()).isBetween(p.stay().from(), Cities.TODAY));
    }

    @Test
    void hasNobodyFromTheFuture() {
        assertThat(city.persons())
                .allMatch(p -> !p.birthDate().isAfter(Cities.TODAY))
                .allMatch(p -> p.stay().from() == null || !p.stay().from().isAfter(Cities.TODAY));
    }

    @Test
    void paysMostFamiliesAlready() {
        var families =
                residents.stream()
                        .filter(p -> age(p) < 18)
                        .map(Person::householdNo)
                        .distinct()
                        .count();

        assertThat(city.recipients().size() / (double) families).isBetween(0.82, 0.95);
    }

    @Test
    void paysPublicServantsThroughTheirEmployers() {
        assertThat(share(p -> p.livelihood().publicServant())).isBetween(0.02, 0.06);
    }

    private long born(LocalDate since) {
        return residents.stream().filter(p -> p.birthDate().isAfter(since)).count();
    }

    private long count(Status status) {
        return city.persons().stream().filter(p -> p.stay().status() == status).count();
    }

    private double share(Predicate<Person> trait) {
        return residents.stream().filter(trait).count() / (double) residents.size();
    }

    private static int age(Person person) {
        return Period.between(person.birthDate(), Cities.TODAY).getYears();
    }
}
