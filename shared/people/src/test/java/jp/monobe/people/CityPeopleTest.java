package jp.monobe.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.reference.PostalCodes;
import jp.monobe.reference.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityPeopleTest {

    @ParameterizedTest
    @CsvSource({"392049,46000", "392111,33000", "392120,25000"})
    void isAsLargeAsTheRealCity(String code, int size) {
        assertThat(Cities.city(code).persons().stream().filter(Person::isResident).count())
                .isBetween((long) size, size + 10L);
    }

    @Test
    void canBeAnyMunicipalityOfJapan() {
        var city = CityPeople.generate(new MunicipalityCode("131016"), Cities.SEED, Cities.TODAY);

        assertThat(city.persons()).hasSizeGreaterThan(10_000);
        assertThat(city.cast()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"392049", "392111", "392120"})
    void givesEveryNumberOnce(String code) {
        var persons = Cities.city(code).persons();

        assertThat(persons).extracting(Person::addresseeNo).doesNotHaveDuplicates();
        assertThat(persons).extracting(Person::myNumber).doesNotHaveDuplicates();
        assertThat(persons)
                .extracting(Person::certificateSerial)
                .filteredOn(serial -> !serial.isEmpty())
                .doesNotHaveDuplicates()
                .allMatch(serial -> serial.matches("01[0-9a-f]{16}"));
    }

    @Test
    void givesNoNumberOfOneCityToAnother() {
        var here = Cities.city("392049").persons().stream().map(Person::myNumber).collect(toSet());

        assertThat(Cities.city("392111").persons())
                .extracting(Person::myNumber)
                .noneMatch(here::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"392049", "392111", "392120"})
    void hasOneHeadInEachHouseholdOfResidents(String code) {
        Map<String, Long> heads =
                Cities.city(code).persons().stream()
                        .filter(Person::isResident)
                        .collect(
                                groupingBy(
                                        Person::householdNo,
                                        filtering(
                                                p -> p.relationship().equals("世帯主"), counting())));

        assertThat(heads.values()).allMatch(count -> count == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"392049", "392111", "392120"})
    void livesInRealTowns(String code) {
        var towns =
                PostalCodes.japan().townsOf(new MunicipalityCode(code)).stream()
                        .map(Town::name)
                        .collect(toSet());

        assertThat(Cities.city(code).persons())
                .filteredOn(person -> person.stay().status() != Status.OUTSIDE)
                .extracting(Person::address)
                .allSatisfy(address -> {
                    assertThat(towns).contains(address.town());
                    assertThat(address.block()).matches("[0-9]+番地[0-9]*");
                });
    }

    @Test
    void relatesOnlyPeopleOnRecord() {
        var city = Cities.city("392049");
        var persons = Cities.byNumber(city);

        assertThat(city.relations())
                .hasSizeGreaterThan(20_000)
                .allSatisfy(relation -> {
                    assertThat(persons).containsKeys(relation.addresseeNo(), relation.otherNo());
                    assertThat(relation.addresseeNo()).isNotEqualTo(relation.otherNo());
                });
    }

    @Test
    void hasParentsOldEnoughForTheirChildren() {
        var city = Cities.city("392049");
        var persons = Cities.byNumber(city);

        assertThat(city.relations())
                .filteredOn(relation -> relation.kind() != Relation.Kind.SPOUSE_OF)
                .allSatisfy(relation -> {
                    var parent = persons.get(relation.addresseeNo());
                    var child = persons.get(relation.otherNo());
                    assertThat(parent.birthDate().plusYears(16)).isBefore(child.birthDate());
                    assertThat(parent.sex())
                            .isEqualTo(relation.kind() == Relation.Kind.FATHER_OF ? Sex.M : Sex.F);
                });
    }

    @Test
    void callsNoTwoChildrenOfAHouseholdAlike() {
        assertThat(Cities.city("392049").persons())
                .filteredOn(person -> person.relationship().equals("子"))
                .extracting(person -> person.householdNo() + person.name())
                .doesNotHaveDuplicates();
    }

    @Test
    void certifiesRecipientsForTheirOwnChildren() {
        var city = Cities.city("392049");
        var persons = Cities.byNumber(city);
        var parents =
                city.relations().stream()
                        .filter(relation -> relation.kind() != Relation.Kind.SPOUSE_OF)
                        .map(relation -> relation.addresseeNo() + relation.otherNo())
                        .collect(toSet());

        assertThat(city.recipients())
                .hasSizeGreaterThan(2_000)
                .allSatisfy(recipient -> {
                    var person = persons.get(recipient.addresseeNo());
                    assertThat(person.isResident()).isTrue();
                    assertThat(person.livelihood().publicServant()).isFalse();
                    assertThat(recipient.childNos())
                            .isNotEmpty()
                            .allMatch(child -> parents.contains(person.addresseeNo() + child));
                });
        assertThat(city.recipients()).extracting(Recipient::addresseeNo).doesNotHaveDuplicates();
    }

    @Test
    void protectsPeopleAgainstSomebodyOnRecord() {
        var city = Cities.city("392049");
        var persons = Cities.byNumber(city);

        assertThat(city.protections())
                .hasSizeGreaterThan(20)
                .allSatisfy(protection -> {
                    assertThat(persons)
                            .containsKeys(protection.addresseeNo(), protection.againstNo());
                    assertThat(protection.until()).isAfterOrEqualTo(Cities.TODAY);
                });
    }

    @Test
    void hasStaffForEveryTask() {
        assertThat(Cities.city("392049").staff())
                .hasSize(10)
                .extracting(StaffMember::sub)
                .contains("392049-clerk-2", "392049-editor", "392049-national-publisher");
        assertThat(Cities.city("392120").staff())
                .flatExtracting(StaffMember::roles)
                .contains(
                        "CLERK",
                        "APPROVER",
                        "ADMINISTRATOR",
                        "CATALOGUE_EDITOR",
                        "CATALOGUE_PUBLISHER")
                .doesNotContain("PLATFORM_EDITOR", "PLATFORM_PUBLISHER");
    }
}
