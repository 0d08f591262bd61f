package jp.monobe.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.staff.Permission;
import jp.monobe.testing.Doors;
import jp.monobe.testing.Editors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may touch whose entries: every door, and the databases behind them. */
@SpringBootTest(classes = EditorialRooms.class)
class EditorialWallsTest {

    private static final List<Class<?>> SERVICES =
            List.of(
                    CatalogueDesk.class,
                    CatalogueInForce.class,
                    CatalogueList.class,
                    CheckEntry.class,
                    CheckLinks.class,
                    PreviewEntry.class,
                    ProposeEntry.class,
                    PublicCatalogue.class,
                    PublishEntry.class,
                    ShippedTexts.class,
                    WriteEntry.class);

    @Autowired private ApplicationContext context;
    @Autowired private Editors editors;
    @Autowired private CatalogueDesk desk;
    @Autowired private Texts texts;
    @Autowired private JdbcClient jdbc;

    static Stream<Method> doors() {
        return Doors.of(SERVICES);
    }

    @Test
    void noServiceOfThisRoomIsForgottenHere() {
        var all = Doors.services(context, "publishing");

        assertThat(all).containsExactlyInAnyOrderElementsOf(SERVICES);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void opensToNobodyElse(Method door) {
        assertThatExceptionOfType(Acting.NoScope.class).isThrownBy(() -> open(door));
        for (var stranger : strangers(door)) {
            assertThatExceptionOfType(AccessRefused.class)
                    .as("%s by %s", door, stranger)
                    .isThrownBy(() -> stranger.run(() -> open(door)));
        }
    }

    /** The twin: whom it is for gets in, and fails only for the nonsense she brings. */
    @ParameterizedTest
    @MethodSource("doors")
    void opensToWhomItIsForInHerOwnScope(Method door) {
        for (var insider : insiders(door)) {
            var failure = catchThrowable(() -> insider.run(() -> open(door)));

            assertThat(Stream.ofNullable(failure))
                    .as("%s by %s", door, insider)
                    .noneMatch(it -> it instanceof AccessRefused || it instanceof Acting.NoScope);
        }
    }

    private List<Acting> insiders(Method door) {
        var guarded = Doors.guard(door);
        if (!guarded.outsideCities() && guarded.permission().equals(Permission.CATALOGUE_READ)) {
            return List.of(editors.editor(), editors.publisher());
        }
        return switch (guarded.permission()) {
            case Permission.CATALOGUE_EDIT -> List.of(editors.editor(), editors.nationalEditor());
            case Permission.CATALOGUE_PUBLISH ->
                    List.of(editors.publisher(), editors.nationalPublisher());
            case Permission.CATALOGUE_READ ->
                    List.of(editors.editor(), editors.publisher(), editors.nationalEditor());
            default -> List.of(Editors.job(TestCities.IN_NANKOKU));
        };
    }

    private List<Acting> strangers(Method door) {
        var here = TestCities.IN_NANKOKU;
        var all =
                new ArrayList<>(
                        List.of(
                                Acting.as(new Actor.Visitor(), here),
                                Acting.as(new Actor.Resident(UUID.randomUUID()), here),
                                Acting.as(new Actor.Staff(UUID.randomUUID()), here),
                                Acting.as(editors.neighbour().actor(), here),
                                Editors.inPlatform(editors.both()),
                                Acting.as(editors.nationalEditor().actor(), here),
                                Acting.as(editors.nationalPublisher().actor(), here)));
        switch (Doors.guard(door).permission()) {
            case Permission.CATALOGUE_EDIT -> all.add(editors.publisher());
            case Permission.CATALOGUE_PUBLISH -> all.add(editors.editor());
            case "" -> all.add(editors.both());
            default -> all.add(Editors.job(here));
        }
        return all;
    }

    @Test
    void anEditorOf香南市FindsNothingOf南国市NorOfTheNation() {
        var id = texts.published("南国市だけの文です。");
        var entry = texts.revision(editors.editor(), id).text().service().id();

        assertThat(editors.neighbour().call(() -> desk.open(entry))).isEmpty();
        assertThat(editors.editor().call(() -> desk.open("child-allowance-claim"))).isEmpty();
    }

    /** Whatever our code forgets. */
    @Test
    void aCitysRoleReachesNeitherTheNeighboursNorTheNationalMasterCopies() {
        for (var sql :
                List.of(
                        "update `core_392111`.catalogue_revision set note = 'x'",
                        "select count(*) from `core_392111`.catalogue_revision",
                        "update `platform`.catalogue_revision set note = 'x'",
                        "insert into `platform`.operator_role values (uuid(), 'PLATFORM_EDITOR')",
                        "select count(*) from `platform`.catalogue_revision")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> editors.editor().run(() -> run(sql)));
        }
    }

    private void run(String sql) {
        if (sql.startsWith("select")) {
            jdbc.sql(sql).query(Long.class).single();
        } else {
            jdbc.sql(sql).update();
        }
    }

    /** The twin: with all grants and no role the same statements reach everything. */
    @Test
    void aUserHoldingAllGrantsReachesBoth() throws SQLException {
        try (var migrate = TestCities.raw("monobe_migrate");
                var statement = migrate.createStatement()) {
            assertThat(
                            statement.executeUpdate(
                                    "update `core_392111`.catalogue_revision set note = note"))
                    .isGreaterThanOrEqualTo(0);
            assertThat(statement.executeQuery("select * from `platform`.catalogue_revision").next())
                    .isIn(true, false);
        }
    }

    @Test
    void masterCopiesOfTheNationAndOfACityStandInTheSameTables() throws SQLException {
        try (var migrate = TestCities.raw("monobe_migrate")) {
            var jdbcOfAll =
                    JdbcClient.create(
                            new org.springframework.jdbc.datasource.SingleConnectionDataSource(
                                    migrate, true));
            var columns =
                    "select concat_ws(' ', table_name, column_name, column_type, is_nullable,"
                            + " collation_name) from information_schema.columns where"
                            + " table_schema = ? and table_name like 'catalogue\\_%' order by 1";

            var national = jdbcOfAll.sql(columns).param("platform").query(String.class).list();

            assertThat(national)
                    .isNotEmpty()
                    .isEqualTo(
                            jdbcOfAll.sql(columns).param("core_392049").query(String.class).list());
        }
    }

    private void open(Method door) {
        Doors.open(context, door);
    }
}
