package jp.monobe.facilityregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.facility.Charsets;
import jp.monobe.facility.WriteFacilities;
import jp.monobe.facility.model.Edition;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(classes = CoreRooms.class)
class FacilityRegisterTest {

    private static final Actor.Staff EDITOR = new Actor.Staff(UUID.randomUUID());

    @Autowired private FacilityRegister register;
    @Autowired private EditFacility edit;
    @Autowired private ImportFacilities imports;
    @Autowired private RestoreFacilities restore;
    @Autowired private PublicFacilities published;
    @Autowired private JdbcClient jdbc;
    @Autowired private Trail trail;
    @MockitoBean private Permissions permissions;

    @BeforeEach
    void begun() {
        allow(FacilityPermission.READ, FacilityPermission.EDIT);
        as(LoadedPeople.JOB, register::begin);
    }

    private void allow(String... permitted) {
        org.mockito.Mockito.when(
                        permissions.allows(
                                org.mockito.ArgumentMatchers.any(),
                                org.mockito.ArgumentMatchers.anyString()))
                .thenAnswer(call -> java.util.List.of(permitted).contains(call.getArgument(1)));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, TestCities.IN_NANKOKU).call(work::get);
    }

    private Revision newest() {
        return as(EDITOR, register::newest);
    }

    private static byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int announced() {
        return as(
                LoadedPeople.JOB,
                () ->
                        jdbc.sql("select count(*) from outbox where kind = 'FACILITIES'")
                                .query(Integer.class)
                                .single());
    }

    @Test
    void beginsOnceWithWhatIsShipped() {
        assertThat(newest().facilities()).isNotEmpty();
        assertThat(as(LoadedPeople.JOB, register::begin)).isZero();
    }

    @Test
    void savesOneFacilityAndAnnouncesIt() {
        var before = newest();
        var first = before.facilities().getFirst();
        int rung = announced();
        var name = "改名 " + UUID.randomUUID();

        var result = as(EDITOR, () -> edit.save(first, Map.of(FacilityColumn.NAME, name)));

        assertThat(result).isInstanceOf(EditResult.Saved.class);
        assertThat(newest().number()).isEqualTo(before.number() + 1);
        assertThat(newest().facilities().getFirst().name()).isEqualTo(name);
        assertThat(announced()).isEqualTo(rung + 1);
        assertThat(trail.of(EDITOR, "facility.edited")).isNotEmpty();
        assertThat(as(LoadedPeople.JOB, published::body))
                .hasValueSatisfying(body -> assertThat(body).contains(name));
        assertThat(as(EDITOR, register::history).getFirst().staffId()).isEqualTo(EDITOR.staffId());
    }

    @Test
    void tellsWhoCameLater() {
        var first = newest().facilities().getFirst();
        as(EDITOR, () -> edit.save(first, Map.of(FacilityColumn.NAME, "先 " + UUID.randomUUID())));

        var later = as(EDITOR, () -> edit.save(first, Map.of(FacilityColumn.NAME, "後")));

        assertThat(later).isInstanceOf(EditResult.ChangedMeanwhile.class);
    }

    @Test
    void refusesWrongCells() {
        var first = newest().facilities().getFirst();

        var result = as(EDITOR, () -> edit.save(first, Map.of(FacilityColumn.OPENS, "朝")));

        assertThat(result)
                .isEqualTo(new EditResult.Wrong(Map.of(FacilityColumn.OPENS, "facility.bad.time")));
    }

    @Test
    void showsWhatAnImportWouldChangeThenTakesIt() {
        var before = newest();
        var id = before.facilities().getFirst().id();
        var source = before.facilities().getFirst().get(FacilityColumn.SOURCE);
        var file =
                file(
                        "NO,名称,電話番号\n"
                                + id.replaceFirst("^0+", "")
                                + ",新しい名前"
                                + UUID.randomUUID()
                                + ",088-000-0000\n777,新しい園,\n");

        var preview = (ImportResult.Preview) as(EDITOR, () -> imports.preview(file));
        assertThat(newest()).isEqualTo(before);
        var taken = as(EDITOR, () -> imports.take(file, preview.base(), "list.csv"));

        assertThat(taken).isEqualTo(new ImportResult.Taken(before.number() + 1, preview.changes()));
        assertThat(newest().facilities()).hasSize(2);
        var first = newest().facilities().getFirst();
        assertThat(first.id()).isEqualTo(id);
        assertThat(first.get(FacilityColumn.SOURCE)).isEqualTo(source);

        assertThat(as(EDITOR, () -> imports.take(file, preview.base(), "list.csv")))
                .isInstanceOf(ImportResult.ChangedMeanwhile.class);
        var undone = as(EDITOR, () -> restore.restore(before.number(), before.number() + 1));
        assertThat(undone).isEqualTo(new RestoreResult.Restored(before.number() + 2));
        assertThat(newest().facilities()).isEqualTo(before.facilities());
    }

    /** What was written out for a spreadsheet and comes back untouched changes nothing. */
    @ParameterizedTest
    @EnumSource(Edition.class)
    void findsNothingNewInItsOwnFile(Edition edition) {
        var facilities = newest().facilities();
        for (var charset : Charsets.values()) {
            var written = WriteFacilities.write(facilities, edition, charset).bytes();

            var preview = (ImportResult.Preview) as(EDITOR, () -> imports.preview(written));

            assertThat(preview.changes()).isEmpty();
            assertThat(preview.kept()).isEqualTo(facilities.size());
        }
    }

    @Test
    void takesNothingOfAFileWithOneWrongCell() {
        var before = newest();

        var result =
                as(
                        EDITOR,
                        () ->
                                imports.take(
                                        file("ID,名称,収容定員\n1,園,10\n2,園,多数\n"),
                                        before.number(),
                                        "x"));

        assertThat(result).isInstanceOf(ImportResult.Wrong.class);
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void letsOnlyThePermittedChangeIt() {
        allow(FacilityPermission.READ);
        var first = newest().facilities().getFirst();

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> as(EDITOR, () -> edit.remove(first)));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> as(EDITOR, () -> imports.preview(file("ID,名称\n1,園\n"))));
    }

    @Test
    void keepsCitiesApart() {
        var konan = Acting.as(EDITOR, TestCities.IN_KONAN).call(register::newest);

        assertThat(konan.facilities()).doesNotContainAnyElementsOf(newest().facilities());
    }

    @Test
    void givesTheRegisterAsAFile() {
        assertThat(as(EDITOR, () -> register.file(Edition.FULL, Charsets.UTF_8)).bytes())
                .isNotEmpty();
        assertThat(Optional.of(newest())).isPresent();
    }
}
