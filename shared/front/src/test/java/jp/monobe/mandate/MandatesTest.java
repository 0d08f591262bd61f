package jp.monobe.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.Agent;
import jp.monobe.mandate.MandateAct.Deed;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.mandate.model.MandateState.End;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Helpers;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Both sides agree before either learns anything; what was done stays on record. */
@SpringJUnitConfig(FrontRooms.class)
class MandatesTest {

    private static final MandateTerms TERMS = Helpers.all(Agent.Reach.SUBMIT);

    @Autowired Residents residents;
    @Autowired Helpers helpers;
    @Autowired GrantedMandates granted;
    @Autowired HeldMandates held;
    @Autowired Office office;

    private Acting hanako = Acting.as(new jp.monobe.kernel.Actor.Visitor(), TestCities.IN_KONAN);
    private Acting midori = hanako;

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        midori = residents.signIn(TestCities.IN_KONAN, Helpers.MIDORI);
    }

    @Test
    void neitherSideLearnsOfTheOtherBeforeItIsTime() {
        var offered = helpers.offered(hanako, TERMS);
        assertThat(granted(offered.mandateId()).other()).isEmpty();

        midori.run(() -> held.answer(offered.code()));

        assertThat(granted(offered.mandateId()).other()).isEqualTo("支援　みどり");
        assertThat(held(offered.mandateId()).other()).isEmpty();

        hanako.run(() -> granted.confirm(offered.mandateId()));

        assertThat(held(offered.mandateId()).other()).isEqualTo("物部　花子");
        assertThat(held(offered.mandateId()).isStanding()).isTrue();
    }

    @Test
    void aStrangerWhoUsedTheCodeNeverLearnsWhoseItWas() {
        var mandate = helpers.answered(hanako, midori, TERMS);

        hanako.run(() -> granted.withdraw(mandate));

        assertThat(held(mandate).other()).isEmpty();
        assertThat(held(mandate).state()).isEqualTo(new MandateState.Ended(End.WITHDRAWN));
    }

    @Test
    void keepsTheTermsAsTheyWereGiven() {
        var terms = Helpers.only(Agent.Reach.PREPARE, "postpartum-care");

        var mandate = helpers.offered(hanako, terms).mandateId();

        assertThat(granted(mandate).terms()).isEqualTo(terms);
    }

    @Test
    void endsAtTheLatestWhenTheCityHasSet() {
        var today = LocalDate.of(2026, 11, 23);
        var tooLong =
                new MandateTerms(
                        Agent.Kind.PRIVATE,
                        "",
                        Agent.Reach.SUBMIT,
                        true,
                        List.of(),
                        today.plusDays(366),
                        false);

        assertThat(hanako.call(() -> granted.offer(tooLong)))
                .isEqualTo(new OfferResult.OutOfTime(today.plusDays(365)));
        assertThat(hanako.call(granted::mine)).isEmpty();
    }

    @Test
    void tenAtATimeAreEnough() {
        for (int n = 0; n < 10; n++) {
            helpers.offered(hanako, TERMS);
        }

        assertThat(hanako.call(() -> granted.offer(TERMS))).isEqualTo(new OfferResult.TooMany(10));
    }

    @Test
    void whatHasEndedDoesNotMove() {
        var mandate = helpers.standing(hanako, midori, TERMS);
        midori.run(() -> held.giveBack(mandate));

        var ended = new MandateState.Ended(End.GIVEN_BACK);
        assertThat(hanako.call(() -> granted.confirm(mandate)))
                .isEqualTo(new MoveResult.TooLate(ended));
        assertThat(hanako.call(() -> granted.withdraw(mandate)))
                .isEqualTo(new MoveResult.TooLate(ended));
        assertThat(midori.call(() -> held.giveBack(mandate)))
                .isEqualTo(new MoveResult.TooLate(ended));
    }

    @Test
    void sheIsToldThatItWasGivenBackOnce() {
        var mandate = helpers.standing(hanako, midori, TERMS);
        office.change(
                TestCities.IN_KONAN,
                "update account set mail = 'h@mail.example' where id = ?",
                Residents.idOf(hanako));

        midori.run(() -> held.giveBack(mandate));
        midori.run(() -> held.giveBack(mandate));

        var mails =
                office.count(
                        TestCities.IN_KONAN,
                        "select count(*) from outbox where kind = 'MAIL' and chain = ?",
                        Residents.idOf(hanako));
        assertThat(mails).isOne();
    }

    @Test
    void everyDeedIsThereForHerToReadAndTheAgentReadsTheOwn() {
        var mandate = helpers.standing(hanako, midori, TERMS);
        hanako.run(() -> granted.withdraw(mandate));

        assertThat(hanako.call(() -> granted.acts(mandate)))
                .extracting(MandateAct::deed)
                .containsExactly(Deed.WITHDRAWN, Deed.CONFIRMED, Deed.ANSWERED, Deed.OFFERED);
        assertThat(midori.call(() -> held.acts(mandate)))
                .extracting(MandateAct::deed)
                .containsExactly(Deed.ANSWERED);
    }

    @Test
    void theRecordCannotBeChanged() {
        var mandate = helpers.standing(hanako, midori, TERMS);

        for (var sql :
                List.of(
                        "update mandate_act set deed = 'FILED' where mandate_id = ?",
                        "delete from mandate_act where mandate_id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> office.change(TestCities.IN_KONAN, sql, mandate));
        }
    }

    @Test
    void neitherOpensTheOthersSide() {
        var mandate = helpers.standing(hanako, midori, TERMS);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> midori.run(() -> granted.withdraw(mandate)));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> midori.run(() -> granted.confirm(mandate)));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> hanako.run(() -> held.open(mandate)));
    }

    /** The twin: the agent confirms herself where the guard does not look whose mandate it is. */
    @Test
    void withoutTheGuardAnAgentConfirmsHerself() {
        var mandate = helpers.answered(hanako, midori, TERMS);

        Tampered.changing(
                sql -> sql.replace("m.granter_id = ?", "(m.granter_id = ? or true)"),
                () -> midori.run(() -> granted.confirm(mandate)));

        assertThat(held(mandate).isStanding()).isTrue();
    }

    private MandateRow granted(UUID mandate) {
        return hanako.call(() -> granted.open(mandate));
    }

    private MandateRow held(UUID mandate) {
        return midori.call(() -> held.open(mandate));
    }
}
