package jp.monobe.registry;

import static jp.monobe.testing.SmallCity.KAMI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.registry.model.ResidentStatus;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.SmallCity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CoreRooms.class)
class ImportResidentsTest {

    private static final LocalDate TODAY = LoadedPeople.TODAY;

    @Autowired private ImportResidents imports;
    @Autowired private RegistryLookup registry;

    @Test
    void peopleKeepTheirIdsWhenImportedAgainAndNobodyIsDeleted() {
        load(new SmallCity().resident("1", "H1", "世帯主", "甲").resident("2", "H1", "妻", "乙").write());
        var before = ids("1", "2");

        load(
                new SmallCity()
                        .resident("1", "H1", "世帯主", "甲野")
                        .resident("3", "H1", "子", "丙")
                        .write());

        var after = ids("1", "2", "3");
        assertThat(after).containsAllEntriesOf(before).containsKey("3");
        assertThat(household(after.get("1")))
                .extracting(PersonRecord::name)
                .containsExactly("甲野", "丙");
        assertThat(person(before.get("2"), TODAY).name()).isEqualTo("乙");
    }

    @Test
    void readsBackWhoLivedHereOnADate() {
        load(
                new SmallCity()
                        .person("11", "H2", "世帯主", "居", "2026-11-10", "RESIDENT", "", "", "")
                        .person(
                                "12",
                                "H2",
                                "母",
                                "転",
                                "2001-04-01",
                                "MOVED_OUT",
                                "2026-11-15",
                                "",
                                "")
                        .person("13", "", "", "外", "", "OUTSIDE", "", "", "")
                        .person("14", "", "", "外外", "", "OUTSIDE", "", "", "")
                        .write());
        var ids = ids("11", "12", "13");

        assertThat(person(ids.get("11"), day(9)).status()).isEqualTo(ResidentStatus.OUTSIDE);
        assertThat(person(ids.get("11"), day(10)).status()).isEqualTo(ResidentStatus.RESIDENT);
        assertThat(person(ids.get("12"), day(15)).status()).isEqualTo(ResidentStatus.RESIDENT);
        assertThat(person(ids.get("12"), day(16)).status()).isEqualTo(ResidentStatus.MOVED_OUT);
        assertThat(names(ids.get("11"), day(9))).containsExactly("転");
        assertThat(names(ids.get("11"), day(12))).containsExactly("居", "転");
        assertThat(names(ids.get("11"), day(16))).containsExactly("居");
        assertThat(names(ids.get("13"), day(16))).isEmpty();
    }

    @Test
    void readsRelationsAndProtectionInOneQuestionEach() {
        load(
                new SmallCity()
                        .resident("21", "H3", "世帯主", "父")
                        .resident("22", "H4", "世帯主", "母")
                        .resident("23", "H4", "子", "子")
                        .relation("21", "FATHER_OF", "23")
                        .relation("22", "MOTHER_OF", "23")
                        .relation("21", "SPOUSE_OF", "22")
                        .relation("22", "SPOUSE_OF", "21")
                        .protection("22", "21", "2026-01-01", "2026-12-31")
                        .write());
        var ids = ids("21", "22", "23");

        var children = call(() -> registry.childrenOf(ids.get("21"), TODAY));
        var parents = call(() -> registry.parentsOf(ids.get("23"), TODAY));
        var spouse = call(() -> registry.spouseOf(ids.get("21"), TODAY));

        assertThat(children).extracting(PersonRecord::name).containsExactly("子");
        assertThat(parents).extracting(PersonRecord::name).containsExactly("父", "母");
        assertThat(spouse).get().matches(PersonRecord::underProtection);
        assertThat(person(ids.get("22"), LocalDate.of(2027, 1, 1)).underProtection()).isFalse();
    }

    @Test
    void aWrongLineIsNamedWithoutWhatStandsInIt() {
        load(new SmallCity().resident("31", "H5", "世帯主", "残る").write());
        var folder =
                new SmallCity()
                        .resident("31", "H5", "世帯主", "変わる")
                        .person("32", "H5", "子", "秘密", "2026-13-01", "RESIDENT", "", "", "")
                        .write();

        assertThatExceptionOfType(InvalidImport.class)
                .isThrownBy(() -> load(folder))
                .withMessage("persons.csv:3: wrong resident_from")
                .withNoCause();

        assertThat(person(ids("31").get("31"), TODAY).name()).isEqualTo("残る");
    }

    @Test
    void aRelationToNobodyIsRefused() {
        var folder =
                new SmallCity().resident("41", "H6", "世帯主", "甲").relation("41", "SPOUSE_OF", "99");

        assertThatExceptionOfType(InvalidImport.class)
                .isThrownBy(() -> load(folder.write()))
                .withMessage("relations.csv:2: unknown other_no");
    }

    @Test
    void onlyAJobImports() {
        var folder = new SmallCity().write();
        var resident = new Actor.Resident(UUID.randomUUID());

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> Acting.as(resident, KAMI).call(() -> imports.load(folder)));
    }

    private void load(Path folder) {
        var _ = call(() -> imports.load(folder));
    }

    private Map<String, UUID> ids(String... numbers) {
        return call(() -> registry.idsOf(List.of(numbers)));
    }

    private PersonRecord person(UUID id, LocalDate asOf) {
        return call(() -> registry.person(id, asOf)).orElseThrow();
    }

    private List<PersonRecord> household(UUID id) {
        return call(() -> registry.household(id, TODAY));
    }

    private List<String> names(UUID id, LocalDate asOf) {
        return call(() -> registry.household(id, asOf)).stream().map(PersonRecord::name).toList();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static <T> T call(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, KAMI).call(work::get);
    }
}
