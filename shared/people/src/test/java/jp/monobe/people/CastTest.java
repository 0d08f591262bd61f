package jp.monobe.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CastTest {

    private final CityPeople city = Cities.city("392049");
    private final Map<String, Person> persons = Cities.byNumber(city);

    @Test
    void isADozenPeopleWithKeysOfTheirOwn() {
        var cast =
                Stream.of("392049", "392111", "392120")
                        .flatMap(code -> Cities.city(code).cast().stream())
                        .toList();

        assertThat(cast)
                .extracting(CastMember::key)
                .containsExactly(
                        "sakura",
                        "daichi",
                        "kenta",
                        "maria",
                        "kuzuha",
                        "chihiro",
                        "misaki",
                        "haruka",
                        "tsuyoshi",
                        "naoki",
                        "yoko",
                        "yumi",
                        "tabito",
                        "kaito",
                        "minori");
        assertThat(cast).noneMatch(member -> member.caption().isEmpty());
    }

    @Test
    void isDescribedInTheReference() throws IOException {
        var page = Files.readString(Path.of("../../docs/reference/demo-people.md"));

        assertThat(city.cast()).allMatch(member -> page.contains("| `" + member.key() + "` |"));
    }

    @Test
    void isTheSameWhateverTheSeed() {
        var other = CityPeople.generate(Cities.NANKOKU, 7, Cities.TODAY);

        assertThat(other.cast()).isEqualTo(city.cast());
    }

    @Test
    void hasAMotherOfOneNewbornWhoEarnsMoreThanHerHusband() {
        var sakura = person("sakura");
        var household = household(sakura);

        assertThat(household).hasSize(3).contains(person("daichi"));
        assertThat(sakura.livelihood().income())
                .isGreaterThan(person("daichi").livelihood().income());
        assertThat(household)
                .filteredOn(p -> p.relationship().equals("子"))
                .singleElement()
                .satisfies(child -> assertThat(daysSinceBirth(child)).isEqualTo(13));
        assertThat(isRecipient(sakura)).isFalse();
        assertThat(isRecipient(person("daichi"))).isFalse();
        assertThat(sakura.certificateSerial()).isNotEmpty();
    }

    @Test
    void hasAFatherOfThreeWhoJustMovedIn() {
        var kenta = person("kenta");

        assertThat(kenta.stay().plannedMoveOutOn()).isEqualTo(Cities.TODAY.minusDays(10));
        assertThat(kenta.stay().movedInFrom()).isEqualTo("高知県高知市");
        assertThat(children(kenta))
                .extracting(child -> ChronoUnit.YEARS.between(child.birthDate(), Cities.TODAY))
                .containsExactly(20L, 14L, 8L);
        assertThat(isRecipient(kenta)).isFalse();
    }

    @Test
    void hasAPublicServantASpouseOfARecipientAndARecipient() {
        var husband = household(person("misaki")).getFirst();

        assertThat(person("chihiro").livelihood().publicServant()).isTrue();
        assertThat(isRecipient(husband)).isTrue();
        assertThat(isRecipient(person("misaki"))).isFalse();
        assertThat(isRecipient(person("yumi"))).isTrue();
    }

    @Test
    void hasAMotherProtectedAgainstHerHusband() {
        var haruka = person("haruka");

        assertThat(city.protections())
                .filteredOn(p -> p.againstNo().equals(person("tsuyoshi").addresseeNo()))
                .extracting(Protection::addresseeNo)
                .contains(haruka.addresseeNo())
                .hasSize(2);
        assertThat(household(haruka)).doesNotContain(person("tsuyoshi"));
    }

    @Test
    void hasNamesThatAreHardToMatch() {
        assertThat(person("maria").names().roman()).hasSizeGreaterThan(40);
        assertThat(person("maria").names().alias()).isEqualTo("浜田　マリア");
        assertThat(person("kuzuha").name()).contains("髙", "𠮷", "葛\uDB40\uDD00");
        assertThat(member("kuzuha").idpName()).isEqualTo("高吉　葛葉");
    }

    @Test
    void hasACardWithAnOldAddress() {
        assertThat(member("naoki").idpAddress()).startsWith("高知県高知市");
        assertThat(person("naoki").certificateSerial()).isEmpty();
    }

    @Test
    void hasTwoPeopleWhomNothingOnTheCardTellsApart() {
        var yoko = person("yoko");

        assertThat(city.persons())
                .filteredOn(Person::isResident)
                .filteredOn(p -> p.name().equals(yoko.name()))
                .filteredOn(p -> p.birthDate().equals(yoko.birthDate()))
                .filteredOn(p -> p.address().town().equals(yoko.address().town()))
                .filteredOn(p -> p.address().block().equals(yoko.address().block()))
                .hasSize(2);
    }

    @Test
    void hasAStrangerOnNoRecord() {
        var stranger = member("tabito");

        assertThat(stranger.addresseeNo()).isEmpty();
        assertThat(city.persons())
                .noneMatch(p ->
                        p.name().equals(stranger.name())
                                && p.birthDate().equals(stranger.birthDate()));
    }

    private CastMember member(String key) {
        return city.cast().stream().filter(m -> m.key().equals(key)).findFirst().orElseThrow();
    }

    private Person person(String key) {
        return persons.get(member(key).addresseeNo());
    }

    private List<Person> household(Person person) {
        return city.persons().stream()
                .filter(p -> p.householdNo().equals(person.householdNo()))
                .toList();
    }

    private List<Person> children(Person parent) {
        return city.relations().stream()
                .filter(r -> r.kind() != Relation.Kind.SPOUSE_OF)
                .filter(r -> r.addresseeNo().equals(parent.addresseeNo()))
                .map(r -> persons.get(r.otherNo()))
                .toList();
    }

    private boolean isRecipient(Person person) {
        return city.recipients().stream()
                .anyMatch(r -> r.addresseeNo().equals(person.addresseeNo()));
    }

    private static long daysSinceBirth(Person person) {
        return ChronoUnit.DAYS.between(person.birthDate(), Cities.TODAY);
    }
}
