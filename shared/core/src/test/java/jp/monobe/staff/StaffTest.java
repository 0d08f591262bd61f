package jp.monobe.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = CoreRooms.class)
class StaffTest {

    private static final Set<String> BOTH = Set.of("pwd", "otp");

    @Autowired private LoadedPeople people;
    @Autowired private LoadStaff load;
    @Autowired private StaffSignIn signIn;
    @Autowired private StaffNames names;
    @Autowired private FirstAdministrator firstAdministrator;
    @Autowired private Permissions permissions;
    @Autowired private JdbcClient jdbc;
    @Autowired private Trail trail;

    @BeforeEach
    void staffOfTwoCities() {
        for (var city : List.of(TestCities.IN_NANKOKU, TestCities.IN_KONAN)) {
            Acting.as(LoadedPeople.JOB, city)
                    .call(() -> load.load(people.folder(city), LoadedPeople.ISSUER));
        }
    }

    @Test
    void findsTheCityOfASignIn() {
        var visitor = Acting.as(new Actor.Visitor(), new Scope.Platform());

        assertThat(visitor.call(() -> signIn.find(LoadedPeople.ISSUER, "392111-chief")))
                .contains(TestCities.KONAN);
        assertThat(visitor.call(() -> signIn.find("https://other", "392111-chief"))).isEmpty();
    }

    @Test
    void letsInWithTwoFactors() {
        var member = enter("392049-chief", BOTH).orElseThrow();

        assertThat(member.roles()).containsExactlyInAnyOrder(Role.CLERK, Role.APPROVER);
        assertThat(member.division()).isEqualTo("子育て支援課");
        assertThat(trail.of(new Actor.Staff(member.id()), "staff.sign-in")).isNotEmpty();
    }

    @Test
    void refusesWithoutASecondFactorAndSaysSoInTheTrail() {
        assertThat(tried("392049-clerk-2", Set.of("pwd"))).isEqualTo(new Entry.NoSecondFactor());

        var id = enter("392049-clerk-2", BOTH).orElseThrow().id();
        assertThat(trail.of(new Actor.Staff(id), "staff.refused"))
                .extracting(Trail.Entry::reason)
                .contains("no second factor");
    }

    @Test
    void refusesStrangersNeighboursAndWhoLeft() {
        assertThat(enter("nobody", BOTH)).isEmpty();
        assertThat(enter("392111-chief", BOTH)).isEmpty();

        left("392049-clerk-2");
        assertThat(tried("392049-clerk-2", BOTH)).isEqualTo(new Entry.NotOnTheStaff());
    }

    @ParameterizedTest
    @CsvSource({
        "clerk-1, case.read, true",
        "clerk-1, case.propose, true",
        "clerk-1, link.decide, true",
        "clerk-1, case.sign, false",
        "clerk-1, staff.manage, false",
        "chief, case.sign, true",
        "chief, case.propose, true",
        "admin, staff.manage, true",
        "admin, audit.read, true",
        "admin, case.read, false",
        "admin, number.reveal, false",
        "chief, number.reveal, false",
        "editor, catalogue.edit, true",
        "editor, catalogue.publish, false",
        "editor, case.read, false",
        "publisher, catalogue.publish, true",
        "publisher, catalogue.edit, false",
        "chief, catalogue.read, false",
        "national-editor, catalogue.edit, false",
        "national-publisher, catalogue.publish, false",
    })
    void permitsByRoleAndOnlyInHerCity(String who, String permission, boolean expected) {
        var id = enter("392049-" + who, BOTH).orElseThrow().id();

        assertThat(allows(TestCities.IN_NANKOKU, id, permission)).isEqualTo(expected);
        assertThat(allows(TestCities.IN_KONAN, id, permission)).isFalse();
        assertThat(allows(TestCities.IN_NANKOKU, UUID.randomUUID(), permission)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "national-editor, catalogue.edit, true",
        "national-editor, catalogue.publish, false",
        "national-publisher, catalogue.publish, true",
        "editor, catalogue.edit, false",
        "publisher, catalogue.publish, false",
        "admin, staff.manage, false",
    })
    void permitsInThePlatformsScopeWhatTheOperatorGave(
            String who, String permission, boolean expected) {
        var id = enter("392049-" + who, BOTH).orElseThrow().id();

        assertThat(inPlatform(() -> permissions.allows(id, permission))).isEqualTo(expected);
        assertThat(allows(TestCities.IN_NANKOKU, id, Permission.NATIONAL_CATALOGUE))
                .isEqualTo(who.startsWith("national"));
    }

    /** A city's own table may say what it likes: only the operator's gives its roles. */
    @Test
    void aCityGivesNobodyARoleOfTheOperator() {
        var id = enter("392049-editor", BOTH).orElseThrow().id();
        var insert = "insert into staff_role (staff_id, role) values (?, 'PLATFORM_EDITOR')";
        job(() -> jdbc.sql(insert).param(id).update());

        assertThat(inPlatform(() -> permissions.allows(id, "catalogue.edit"))).isFalse();
        assertThat(enter("392049-editor", BOTH).orElseThrow().roles())
                .containsExactly(Role.CATALOGUE_EDITOR);
    }

    @Test
    void namesTheOperatorsPeopleInThePlatformsScope() {
        var id = enter("392049-national-editor", BOTH).orElseThrow().id();

        assertThat(inPlatform(() -> names.nameOf(List.of(id)))).containsValue("川村　真弓");
    }

    @Test
    void namesThoseWhoLeftAsWell() {
        var id = enter("392049-clerk-2", BOTH).orElseThrow().id();
        left("392049-clerk-2");

        assertThat(job(() -> names.nameOf(List.of(id, UUID.randomUUID()))))
                .containsOnlyKeys(id)
                .containsValue("窪田　誠一");
    }

    @Test
    void loadingAgainKeepsTheIds() {
        var before = enter("392049-clerk-1", BOTH).orElseThrow().id();

        staffOfTwoCities();

        assertThat(enter("392049-clerk-1", BOTH)).map(StaffMember::id).contains(before);
    }

    @Test
    void oneSignInHasOneCity() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Acting.as(LoadedPeople.JOB, TestCities.IN_KONAN)
                                .call(() ->
                                        load.load(
                                                people.folder(TestCities.IN_NANKOKU),
                                                LoadedPeople.ISSUER)));
    }

    @Test
    void aCityWithAnAdministratorGetsNoSecondFirstOne() {
        assertThat(job(() -> firstAdministrator.ensure("https://x", "y", "名", "課"))).isFalse();
        assertThat(
                        job(() ->
                                jdbc.sql("select count(*) from staff_member where sub = 'y'")
                                        .query(Integer.class)
                                        .single()))
                .isZero();
    }

    @Test
    void signingInIsForVisitors() {
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() ->
                        Acting.as(new Actor.Resident(UUID.randomUUID()), TestCities.IN_NANKOKU)
                                .call(() -> signIn.enter(identity("392049-chief", BOTH))));
    }

    private Optional<StaffMember> enter(String sub, Set<String> amr) {
        return switch (tried(sub, amr)) {
            case Entry.Entered(var member) -> Optional.of(member);
            case Entry.NoSecondFactor _, Entry.NotOnTheStaff _ -> Optional.empty();
        };
    }

    private Entry tried(String sub, Set<String> amr) {
        return Acting.as(new Actor.Visitor(), TestCities.IN_NANKOKU)
                .call(() -> signIn.enter(identity(sub, amr)));
    }

    private static StaffIdentity identity(String sub, Set<String> amr) {
        return new StaffIdentity(LoadedPeople.ISSUER, sub, "", amr);
    }

    private boolean allows(Scope.City city, UUID staff, String permission) {
        return Acting.as(LoadedPeople.JOB, city).call(() -> permissions.allows(staff, permission));
    }

    private void left(String sub) {
        var rows =
                job(() ->
                        jdbc.sql("update staff_member set left_on = '2026-11-01' where sub = ?")
                                .param(sub)
                                .update());
        assertThat(rows).isEqualTo(1);
    }

    private static <T> T inPlatform(java.util.function.Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, new Scope.Platform()).call(work::get);
    }

    private static <T> T job(java.util.function.Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }
}
