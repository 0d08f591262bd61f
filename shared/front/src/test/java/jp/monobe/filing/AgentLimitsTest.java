package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.monobe.exchange.Agent;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.Helpers;
import org.junit.jupiter.api.Test;

/** More of {@link AgentWallsTest}. */
class AgentLimitsTest extends AgentWalls {

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
}
