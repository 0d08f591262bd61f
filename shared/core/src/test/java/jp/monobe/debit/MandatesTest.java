package jp.monobe.debit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.debit.model.MandateState;
import jp.monobe.debit.model.MandateState.Code;
import jp.monobe.debit.model.MandateState.Why;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.exchange.DebitCopy;
import jp.monobe.exchange.DebitWish;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose account is drawn from, from when, and until when. */
class MandatesTest extends Debiting {

    @Autowired private MandatesOut out;

    private final UUID account = UUID.randomUUID();

    /** Whoever signs in is the payer. */
    private void linked() {
        job(() ->
                jdbc.sql(
                                "insert into account_link (id, account_id, person_id, basis,"
                                        + " valid_from) select uuid(), ?, id, 'MATCH',"
                                        + " utc_timestamp(6) from person where addressee_no = ?")
                        .params(account, payer)
                        .update());
    }

    private UUID asked(DebitAccount from, boolean withdrawn) {
        return asked(UUID.randomUUID(), from, withdrawn);
    }

    private UUID asked(UUID id, DebitAccount from, boolean withdrawn) {
        var wish = new DebitWish(id, account, CLUB, from, Instant.EPOCH, withdrawn);
        job(() -> {
            wishes.take(wish);
            return id;
        });
        return id;
    }

    @Test
    void herOwnAccountIsAskedForAndHoldsOnceTheBankConfirmedIt() {
        linked();
        var id = asked(hers, false);
        assertThat(state(id)).isEqualTo(new MandateState.Asked());

        done(as(CLERK, () -> mandates.accept(id, 0)));

        assertThat(state(id)).isEqualTo(new MandateState.InForce(LocalDate.of(2027, 1, 15)));
        var copy = job(() -> out.copy(id)).orElseThrow();
        assertThat(copy.accountId()).contains(account);
        assertThat(copy.standing()).isEqualTo(DebitCopy.Standing.IN_FORCE);
        assertThat(copy.account().number()).isEqualTo("＊＊＊＊567");
    }

    /** The twin, with a wrong person's account: neither from the portal nor from paper. */
    @Test
    void anothersAccountIsNeverDrawnFrom() {
        linked();
        var id = asked(ANOTHERS, false);

        assertThat(state(id)).isEqualTo(new MandateState.Refused(Why.NOT_HERS));
        assertThat(as(CLERK, () -> mandates.accept(id, 0)))
                .isEqualTo(new MandateResult.NotFromHere());
        assertThat(as(CLERK, () -> mandates.enter(payer, CLUB, ANOTHERS)))
                .isEqualTo(new MandateResult.NotHers());
    }

    /** Written past the rules into the table: the confirmation looks again. */
    @Test
    void anothersAccountIsNotConfirmedEither() {
        linked();
        var id = asked(hers, false);
        job(() ->
                jdbc.sql(
                                "insert into debit_mandate (id, payer_id, fee_kind, bank, branch,"
                                        + " account_kind, account_number, holder, asked_at, state)"
                                        + " select ?, payer_id, fee_kind, bank, branch, account_kind,"
                                        + " '7654321', 'ナンゴク　タロウ', asked_at, 'ASKED' from debit_mandate"
                                        + " where id = ?")
                        .params(account, id)
                        .update());

        assertThat(as(CLERK, () -> mandates.accept(account, 0)))
                .isEqualTo(new MandateResult.NotHers());
    }

    @Test
    void whomTheRegisterDoesNotKnowIsToldThatItCannotBe() {
        var id = asked(hers, false);

        assertThat(state(id)).isEqualTo(new MandateState.Refused(Why.NOT_KNOWN));
        assertThat(job(() -> out.copy(id)).orElseThrow().accountId()).contains(account);
    }

    @Test
    void theSameWishAgainIsTheSameMandateAndAWithdrawalEndsIt() {
        linked();
        var id = asked(hers, false);
        asked(id, hers.hidden(), false);
        done(as(CLERK, () -> mandates.accept(id, 0)));
        asked(id, hers.hidden(), true);
        asked(id, hers.hidden(), true);

        assertThat(state(id))
                .isEqualTo(new MandateState.Ended(Why.WITHDRAWN, LocalDate.of(2027, 1, 10)));
        assertThat(count("select account_number from debit_mandate where id = ?", id))
                .isEqualTo(1234567);
    }

    /** Told only of its end: it is written down, and never draws. */
    @Test
    void aWishThatComesWithItsWithdrawalNeverHolds() {
        linked();

        var id = asked(hers, true);

        assertThat(state(id).code()).isEqualTo(Code.ENDED);
    }

    @Test
    void anotherAccountTakesTheEarlierOnesPlace() {
        var first = mandate();
        var second = mandate();

        assertThat(state(first)).isEqualTo(new MandateState.Ended(Why.REPLACED, month.atDay(10)));
        assertThat(state(second).code()).isEqualTo(Code.IN_FORCE);
    }

    @Test
    void whatWasChangedSinceItWasLookedAtIsNotTouched() {
        var id = mandate();

        assertThat(as(CLERK, () -> mandates.withdraw(id, 0))).isEqualTo(new MandateResult.Stale());
        assertThat(as(CLERK, () -> mandates.accept(id, 1)))
                .isEqualTo(new MandateResult.NotFromHere());
    }

    @Test
    void listsHideTheNumberAndWhoSeesItIsOnTheTrail() {
        var id = mandate();

        assertThat(as(CLERK, () -> mandates.page(Code.IN_FORCE, 0)))
                .anySatisfy(it -> assertThat(it.mandate().id()).isEqualTo(id))
                .allSatisfy(it -> assertThat(it.mandate().account().number()).startsWith("＊＊＊＊"));
        assertThat(as(CLERK, () -> mandates.account(id))).contains(hers);
        assertThat(trail.of(CLERK, "debit-mandate.account").getLast().subjects())
                .isEqualTo(List.of(id));
    }

    @Test
    void whatCannotBeIsSaid() {
        assertThat(as(CLERK, () -> mandates.enter("99999999999", CLUB, hers)))
                .isEqualTo(new MandateResult.NoSuchPayer());
        assertThat(as(CLERK, () -> mandates.enter(payer, "parking", hers)))
                .isEqualTo(new MandateResult.NotOffered());
        var nowhere = new DebitAccount("0175", "999", "1", "1234567", hers.holder());
        assertThat(as(CLERK, () -> mandates.enter(payer, CLUB, nowhere)))
                .isEqualTo(new MandateResult.NoSuchAccount());
    }
}
