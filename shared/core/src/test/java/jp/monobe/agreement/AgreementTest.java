package jp.monobe.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Agents;
import jp.monobe.municipality.Channels;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.SettingsRows;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** In 香南市, years ahead, so that no other test sees what is agreed here. */
@SpringBootTest(classes = CoreRooms.class)
class AgreementTest {

    private static final Actor.Staff ONE = new Actor.Staff(UUID.randomUUID());
    private static final Actor.Staff OTHER = new Actor.Staff(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2036, 5, 1);
    private static final LocalDate FROM = LocalDate.of(2036, 6, 1);

    static final SettableClock CLOCK = new SettableClock();

    @Autowired private ProposeAgreement propose;
    @Autowired private DecideAgreement decide;
    @Autowired private AgreementDesk desk;
    @Autowired private PublicSettings published;
    @Autowired private JdbcClient jdbc;

    @TestBean(name = "businessClock")
    Clock businessClock;

    static Clock businessClock() {
        return CLOCK;
    }

    @MockitoBean private Permissions permissions;

    @BeforeEach
    void years() throws SQLException {
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenReturn(true);
        emptied();
        CLOCK.set(DAY);
    }

    @AfterEach
    void asItWas() throws SQLException {
        emptied();
        CLOCK.set(LoadedPeople.TODAY);
    }

    private static void emptied() throws SQLException {
        try (var connection = TestCities.raw("monobe_migrate");
                var statement = connection.createStatement()) {
            statement.execute("truncate table core_392111.setting_change");
            statement.execute("delete from core_392111.setting where valid_from > '2030-01-01'");
        }
    }

    private static <T> T as(Actor.Staff who, Supplier<T> act) {
        return Acting.as(who, new Scope.City(TestCities.KONAN)).call(act::get);
    }

    private static Channels withoutCards(boolean test) {
        return new Channels(
                test,
                List.of(new Channels.OfFee("after-school-club", List.of(PaymentChannel.STORE))));
    }

    private UUID proposed(Channels channels) {
        var done = as(ONE, () -> propose.propose(new Terms.OfChannels(channels), FROM, "試し"));
        assertThat(done).isInstanceOf(AgreementResult.Done.class);
        return ((AgreementResult.Done) done).id();
    }

    private Channels heldOn(LocalDate day) {
        return as(ONE, () -> SettingsRows.read(jdbc).at(SettingKey.CHANNELS, day));
    }

    @Test
    void holdsFromItsDayOnOnceAnotherPersonApprovedIt() {
        var before = heldOn(FROM);
        var id = proposed(withoutCards(before.test()));

        assertThat(as(ONE, () -> decide.approve(id, 0)))
                .isInstanceOf(AgreementResult.SamePerson.class);
        assertThat(heldOn(FROM)).isEqualTo(before);
        assertThat(as(OTHER, () -> decide.approve(id, 0))).isEqualTo(new AgreementResult.Done(id));

        assertThat(heldOn(FROM.minusDays(1))).isEqualTo(before);
        assertThat(heldOn(FROM)).isEqualTo(withoutCards(before.test()));
        assertThat(as(ONE, desk::planned)).extracting(Change::id).containsExactly(id);
        assertThat(as(ONE, () -> desk.history(0)).changes()).hasSize(1);
        assertThat(
                        Acting.as(LoadedPeople.JOB, new Scope.City(TestCities.KONAN))
                                .call(published::body))
                .contains("\"channels\"", FROM.toString())
                .doesNotContain("\"agents\"");
    }

    /** What is planned for later is looked at as well, whichever of the two came first. */
    @Test
    void noAgentGoesWhileSomethingPlannedNeedsIt() {
        var all = heldOn(FROM);
        var agents = as(ONE, () -> SettingsRows.read(jdbc).at(SettingKey.AGENTS, FROM));
        var cardless =
                new Agents(
                        agents.designated().stream()
                                .filter(it -> !it.channels().contains(PaymentChannel.CARD))
                                .toList());
        var without = proposed(withoutCards(all.test()));
        as(OTHER, () -> decide.approve(without, 0));
        var back =
                as(ONE, () -> propose.propose(new Terms.OfChannels(all), FROM.plusDays(20), "試し"));
        as(OTHER, () -> decide.approve(((AgreementResult.Done) back).id(), 0));

        var gone =
                as(
                        ONE,
                        () ->
                                propose.propose(
                                        new Terms.OfAgents(cardless), FROM.plusDays(5), "終了"));

        assertThat(gone)
                .isInstanceOfSatisfying(
                        AgreementResult.Wrong.class,
                        it ->
                                assertThat(it.faults())
                                        .allMatch(Fault.NoAgent.class::isInstance)
                                        .isNotEmpty());
    }

    /** The twin: whoever writes it, the table refuses one person. */
    @Test
    void theTableItselfWantsTwoPeople() {
        var id = proposed(withoutCards(heldOn(FROM).test()));

        assertThatThrownBy(() ->
                        as(
                                ONE,
                                () ->
                                        jdbc.sql(
                                                        "update setting_change set state = 'APPROVED',"
                                                                + " decided_by = proposed_by,"
                                                                + " decided_at = proposed_at where id"
                                                                + " = ?")
                                                .param(id)
                                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("setting_change_two_people");
        assertThatThrownBy(() ->
                        as(
                                ONE,
                                () ->
                                        jdbc.sql(
                                                        "update setting_change set reason = 'x'"
                                                                + " where id = ?")
                                                .param(id)
                                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatWasIsNotChangedAndALaterDayUndoesIt() {
        var before = heldOn(FROM);

        assertThat(
                        as(
                                ONE,
                                () ->
                                        propose.propose(
                                                new Terms.OfChannels(withoutCards(true)),
                                                DAY,
                                                "今日から")))
                .isInstanceOf(AgreementResult.WrongDay.class);
        var id = proposed(withoutCards(before.test()));
        as(OTHER, () -> decide.approve(id, 0));
        var undone =
                as(
                        ONE,
                        () ->
                                propose.propose(
                                        new Terms.OfChannels(before), FROM.plusDays(30), "元に戻す"));
        as(OTHER, () -> decide.approve(((AgreementResult.Done) undone).id(), 0));

        assertThat(heldOn(FROM)).isEqualTo(withoutCards(before.test()));
        assertThat(heldOn(FROM.plusDays(30))).isEqualTo(before);
    }

    @Test
    void noFeeIsOfferedByAWayThatNobodyTakes() {
        var lone =
                new Channels(
                        true,
                        List.of(
                                new Channels.OfFee(
                                        "after-school-club", List.of(PaymentChannel.EL_QR)),
                                new Channels.OfFee("no-such-fee", List.of())));

        assertThat(as(ONE, () -> propose.propose(new Terms.OfChannels(lone), FROM, "試し")))
                .isEqualTo(
                        new AgreementResult.Wrong(
                                List.of(
                                        new Fault.NoSuchFee("no-such-fee"),
                                        new Fault.NoAgent(
                                                "after-school-club", PaymentChannel.EL_QR),
                                        new Fault.NotPrepared(PaymentChannel.EL_QR))));
        assertThat(as(ONE, () -> desk.history(0)).changes()).isEmpty();
    }

    @Test
    void anAgentOnWhomAWayRestsIsNotLetGo() {
        var agents = as(ONE, () -> SettingsRows.read(jdbc).at(SettingKey.AGENTS, FROM));
        var one = new jp.monobe.municipality.Agents(List.of(agents.designated().getFirst()));

        assertThat(as(ONE, () -> propose.propose(new Terms.OfAgents(one), FROM, "試し")))
                .isInstanceOf(AgreementResult.Wrong.class)
                .asString()
                .contains("STORE", "PAY_EASY")
                .doesNotContain("CARD");
    }

    @Test
    void testAndRealMoneyNeverStandInOneLedger() {
        boolean before = heldOn(FROM).test();
        var receipt = UUID.randomUUID();
        as(
                ONE,
                () ->
                        jdbc.sql(
                                        "insert into receipt (id, item, channel, agent, reference,"
                                                + " amount, paid_at, paid_on, taken_at) values (:id,"
                                                + " 0, 'STORE', '912345', 'TWIN', 1, utc_timestamp(),"
                                                + " '2036-05-01', utc_timestamp())")
                                .params(Map.of("id", receipt))
                                .update());

        try {
            assertThat(
                            as(
                                    ONE,
                                    () ->
                                            propose.propose(
                                                    new Terms.OfChannels(withoutCards(!before)),
                                                    FROM,
                                                    "切り替え")))
                    .isEqualTo(new AgreementResult.Wrong(List.of(new Fault.TestWithMoney())));
        } finally {
            removed();
        }
    }

    private static void removed() {
        try (var connection = TestCities.raw("monobe_migrate");
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute("truncate table core_392111.receipt");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
