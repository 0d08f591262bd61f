package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.filing.SubmitResult.Accepted;
import org.junit.jupiter.api.Test;

/** What an agent cannot do, each wall with its twin. */
class AgentWallsTest extends AgentWalls {

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
}
