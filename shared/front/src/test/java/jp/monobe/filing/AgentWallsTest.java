package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.monobe.exchange.Agent;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.mandate.GrantedMandates;
import jp.monobe.mandate.MandateTerms;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Helpers;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import jp.monobe.testing.Tampered;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What an agent cannot do, each wall with its twin. */
@SpringJUnitConfig(FrontRooms.class)
class AgentWallsTest {

    private static final MandateTerms SUBMIT = Helpers.all(Agent.Reach.SUBMIT);
    private static final MandateTerms PREPARE = Helpers.all(Agent.Reach.PREPARE);

    @Autowired Residents residents;
    @Autowired Helpers helpers;
    @Autowired Claims claims;
    @Autowired GrantedMandates granted;
    @Autowired AgentDrafts agents;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;
    @Autowired FilingService filings;
    @Autowired SignatureService signatures;
    @Autowired CarryOver carry;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private Acting midori = hanako;

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        midori = residents.signIn(TestCities.IN_KONAN, Helpers.MIDORI);
    }

    @Test
    void whoMayOnlyPrepareCannotHandIn() {
        var draft = filled(helpers.standing(hanako, midori, PREPARE));

        refused(() -> midori.run(() -> submit.submit(draft)));
    }

    /**
     * The twin: the guard without this condition lets her through, and what comes after stops her.
     */
    @Test
    void withoutTheConditionThePreparingAgentGetsPastTheGuard() {
        var draft = filled(helpers.standing(hanako, midori, PREPARE));

        with(
                sql -> sql.replace(" and m.reach = 'SUBMIT'", ""),
                () ->
                        assertThat(midori.call(() -> submit.submit(draft)))
                                .isInstanceOf(SubmitResult.Gone.class));
    }

    @Test
    void withdrawnItEndsAtOnceAndTheDraftIsHers() {
        var mandate = helpers.standing(hanako, midori, SUBMIT);
        var draft = filled(mandate);

        hanako.run(() -> granted.withdraw(mandate));

        refused(() -> midori.run(() -> drafts.open(draft)));
        refused(() -> midori.run(() -> claims.choose(draft, "reason", "BIRTH")));
        refused(() -> midori.run(() -> submit.submit(draft)));
        refused(() -> midori.run(() -> begun(mandate)));
        assertThat(hanako.call(() -> submit.submit(draft))).isInstanceOf(Accepted.class);
    }

    /**
     * The twin: a guard that does not look whether it stands opens her draft to the former agent.
     */
    @Test
    void withoutTheStateTheFormerAgentStillTypes() {
        var mandate = helpers.standing(hanako, midori, SUBMIT);
        var draft = filled(mandate);
        hanako.run(() -> granted.withdraw(mandate));

        with(
                sql -> sql.replace("m.state = 'STANDING' and ", ""),
                () ->
                        assertThat(midori.call(() -> drafts.open(draft)))
                                .isInstanceOf(OpenResult.Opened.class));
    }

    /** Between the guard and the lock a withdrawal may come: then nothing is handed in. */
    @Test
    void aWithdrawalThatComesAfterTheGuardStillComesBeforeTheFiling() {
        var mandate = helpers.standing(hanako, midori, SUBMIT);
        var draft = filled(mandate);
        hanako.run(() -> granted.withdraw(mandate));

        with(
                sql ->
                        sql.contains("lock in share mode")
                                ? sql
                                : sql.replace("m.state = 'STANDING' and ", ""),
                () ->
                        assertThat(midori.call(() -> submit.submit(draft)))
                                .isInstanceOf(SubmitResult.Gone.class));
        assertThat(hanako.call(filings::mine)).isEmpty();
    }

    /** The twin of it: where nobody asks again under the lock, it is handed in after all. */
    @Test
    void withoutAskingAgainItIsHandedInAfterTheWithdrawal() {
        var mandate = helpers.standing(hanako, midori, SUBMIT);
        var draft = filled(mandate);
        hanako.run(() -> granted.withdraw(mandate));

        with(
                sql -> sql.replace("m.state = 'STANDING' and ", ""),
                () ->
                        assertThat(midori.call(() -> submit.submit(draft)))
                                .isInstanceOf(Accepted.class));
    }

    /** The same of a field that is saved in the moment she takes the mandate back. */
    @Test
    void aWithdrawalThatComesAfterTheGuardStillComesBeforeTheSave() {
        var mandate = helpers.standing(hanako, midori, SUBMIT);
        var draft = begun(mandate);
        hanako.run(() -> granted.withdraw(mandate));

        with(
                sql ->
                        sql.contains("lock in share mode")
                                ? sql
                                : sql.replace("m.state = 'STANDING' and ", ""),
                () ->
                        assertThat(midori.call(() -> claims.choose(draft, "reason", "BIRTH")))
                                .isInstanceOf(DraftGone.class));
        assertThat(reasonOf(draft)).isZero();
    }

    /** The twin of it: where nobody asks again under the lock, it is saved after all. */
    @Test
    void withoutAskingAgainTheFieldIsSavedAfterTheWithdrawal() {
        var mandate = helpers.standing(hanako, midori, SUBMIT);
        var draft = begun(mandate);
        hanako.run(() -> granted.withdraw(mandate));

        with(
                sql -> sql.replace("m.state = 'STANDING' and ", ""),
                () -> midori.run(() -> claims.choose(draft, "reason", "BIRTH")));
        assertThat(reasonOf(draft)).isOne();
    }

    private long reasonOf(UUID draft) {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from draft_answer where draft_id = ? and field = 'reason'",
                draft);
    }

    @Test
    void afterItsLastDayItEndsByItself() {
        var mandate = helpers.standing(hanako, midori, SUBMIT);
        var draft = begun(mandate);

        clock.later(
                Duration.ofDays(8),
                () -> {
                    refused(() -> midori.run(() -> drafts.open(draft)));
                    refused(() -> midori.run(() -> begun(mandate)));
                    hanako.run(() -> claims.choose(draft, "reason", "BIRTH"));
                });
    }

    /** The twin: a guard that forgets the last day. */
    @Test
    void withoutTheLastDayItGoesOnForEver() {
        var draft = begun(helpers.standing(hanako, midori, SUBMIT));

        clock.later(
                Duration.ofDays(8),
                () ->
                        with(
                                sql -> sql.replace("m.until >= ?", "(m.until >= ? or true)"),
                                () ->
                                        assertThat(midori.call(() -> drafts.open(draft)))
                                                .isInstanceOf(OpenResult.Opened.class)));
    }

    @Test
    void aMandateIsForItsProceduresAlone() {
        var other = Helpers.only(Agent.Reach.SUBMIT, "postpartum-care");
        var mandate = helpers.standing(hanako, midori, other);

        assertThat(midori.call(() -> agents.begin(mandate, Claims.CLAIM)))
                .isInstanceOf(StartResult.NotOffered.class);
    }

    @Test
    void aDraftOfAnotherProcedureIsNotItsEither() {
        var draft = ofAnotherProcedure();

        refused(() -> midori.run(() -> drafts.open(draft)));
        refused(() -> midori.run(() -> submit.submit(draft)));
    }

    /** The twin: a guard that does not ask which procedure. */
    @Test
    void withoutTheProcedureAnyDraftUnderItOpens() {
        var draft = ofAnotherProcedure();

        with(
                sql ->
                        sql.replace(
                                "json_contains(m.procedures, json_quote(d.procedure_id))", "true"),
                () ->
                        assertThat(midori.call(() -> drafts.open(draft)))
                                .isInstanceOf(OpenResult.Opened.class));
    }

    private UUID ofAnotherProcedure() {
        var terms = Helpers.only(Agent.Reach.SUBMIT, Claims.CLAIM);
        var draft = begun(helpers.standing(hanako, midori, terms));
        office.change(
                TestCities.IN_KONAN,
                "update mandate set procedures = '[\"postpartum-care\"]' where id = (select"
                        + " mandate_id from draft where id = ?)",
                draft);
        return draft;
    }

    @Test
    void inAnotherCityTheSameAccountIsNobody() {
        var mandate = helpers.standing(hanako, midori, SUBMIT);
        var draft = begun(mandate);
        var elsewhere = Acting.as(midori.actor(), TestCities.IN_NANKOKU);

        refused(() -> elsewhere.run(() -> drafts.open(draft)));
        refused(() -> elsewhere.run(() -> agents.begin(mandate, Claims.CLAIM)));
        assertThat(midori.call(() -> drafts.open(draft))).isInstanceOf(OpenResult.Opened.class);
    }

    @Test
    void whatSheFiledAndWroteHerselfStaysClosed() throws Exception {
        var filing = ((Accepted) hanako.call(() -> submit.submit(claims.complete()))).filingId();
        var hers = hanako.call(claims::begun);
        helpers.standing(hanako, midori, SUBMIT);

        refused(() -> midori.run(() -> filings.open(filing)));
        refused(() -> midori.run(() -> filings.copyAsData(filing)));
        refused(() -> midori.run(() -> drafts.open(hers)));
        refused(() -> midori.run(() -> claims.choose(hers, "reason", "BIRTH")));
        refused(() -> midori.run(() -> submit.submit(hers)));
    }

    /** The twin: a guard that takes anybody who holds a mandate of hers for her. */
    @Test
    void withoutAskingUnderWhichMandateHerOwnDraftOpens() {
        var hers = hanako.call(claims::begun);
        helpers.standing(hanako, midori, SUBMIT);

        with(
                sql -> sql.replace("on m.id = d.mandate_id", "on m.granter_id = d.account_id"),
                () ->
                        assertThat(midori.call(() -> drafts.open(hers)))
                                .isInstanceOf(OpenResult.Opened.class));
    }

    @Test
    void anAgentNeitherSignsNorTakesOverEarlierAnswers() {
        hanako.run(() -> submit.submit(claims.complete()));
        var draft = begun(helpers.standing(hanako, midori, SUBMIT));

        refused(() -> midori.run(() -> signatures.document(draft)));
        refused(() -> midori.run(() -> carry.offered(draft)));
        refused(() -> midori.run(() -> agents.takeOver(draft)));
    }

    private UUID begun(UUID mandate) {
        return ((StartResult.Started) midori.call(() -> agents.begin(mandate, Claims.CLAIM)))
                .draftId();
    }

    private UUID filled(UUID mandate) {
        var draft = begun(mandate);
        return midori.call(() -> claims.filled(draft));
    }

    private static void with(UnaryOperator<String> fault, Runnable work) {
        Tampered.changing(fault, work);
    }

    private static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(call);
    }
}
