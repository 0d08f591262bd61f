package jp.monobe.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.SignedIn;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreRooms.class)
class RegistryLookupTest {

    @Autowired private LoadedPeople people;
    @Autowired private RegistryLookup registry;
    @Autowired private Trail trail;

    private Acting clerk;

    @BeforeEach
    void aClerk() {
        clerk = people.ready().staff(TestCities.IN_NANKOKU, "392049-clerk-1");
    }

    @ParameterizedTest
    @CsvSource({"高吉　葛葉, kuzuha", "髙𠮷, kuzuha", "たかよし　くずは, kuzuha", "西森 健太, kenta"})
    void searchesByTheBeginningOfANameOrReading(String text, String key) {
        assertThat(clerk.call(() -> registry.search(text, 0, "case:test")))
                .extracting(PersonRecord::personId)
                .contains(people.personId(key));
    }

    @Test
    void searchesByAddresseeNumber() {
        var number = people.cast("kenta").addresseeNo();

        assertThat(clerk.call(() -> registry.search(number, 0, "case:test")))
                .extracting(PersonRecord::personId)
                .containsExactly(people.personId("kenta"));
    }

    @Test
    void aPageOfASearchIsOneRowOfTheTrailInHerName() {
        var before = trail.of(clerk.actor(), "person.search").size();

        var page = clerk.call(() -> registry.search("西", 0, "case:42"));

        var rows = trail.of(clerk.actor(), "person.search");
        assertThat(rows).hasSize(before + 1);
        assertThat(page).hasSize(RegistryLookup.PAGE_SIZE);
        assertThat(rows.getLast().reason()).isEqualTo("case:42");
        assertThat(rows.getLast().subjects())
                .isEqualTo(page.stream().map(PersonRecord::personId).toList());
    }

    @Test
    void pagesFollowEachOther() {
        var first = clerk.call(() -> registry.search("西", 0, "case:test"));
        var second = clerk.call(() -> registry.search("西", 1, "case:test"));

        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void signsOfASearchPatternAreNothing() {
        assertThat(clerk.call(() -> registry.search("%", 0, "case:test"))).isEmpty();
        assertThat(clerk.call(() -> registry.search(" ", 0, "case:test"))).isEmpty();
    }

    @Test
    void findsWhoeverBearsTheNameAndTheBirthDate() {
        var yoko = people.verified("yoko");

        var found =
                clerk.call(() -> registry.find(yoko.name(), yoko.birthDate(), LoadedPeople.TODAY));

        assertThat(found).hasSize(2);
    }

    @Test
    void showsNothingOfANeighbouringCity() {
        var kaito = people.personId("kaito");

        assertThat(clerk.call(() -> registry.person(kaito, LoadedPeople.TODAY))).isEmpty();
        assertThat(clerk.call(() -> registry.persons(List.of(kaito), LoadedPeople.TODAY)))
                .isEmpty();
    }

    @Test
    void residentsAndAdministratorsReadNobody() {
        var kenta = people.personId("kenta");
        var administrator = people.staff(TestCities.IN_NANKOKU, "392049-admin");
        var resident = SignedIn.of("kenta").in(TestCities.IN_NANKOKU);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(
                        () -> administrator.call(() -> registry.person(kenta, LoadedPeople.TODAY)));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(
                        () -> resident.call(() -> registry.household(kenta, LoadedPeople.TODAY)));
    }
}
