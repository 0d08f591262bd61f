package jp.monobe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillState;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.payment.internal.CollectingAgent.FileName;
import jp.monobe.payment.internal.CollectingAgent.Message;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.Question;
import jp.monobe.payment.model.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What the office makes of a collecting agent that loses, doubles, reorders and spoils things. */
class CollectFromAgentTest extends Collecting {

    @Test
    void aMessageIsBookedAtOnceAndOnceHoweverOftenItComes() {
        var view = bill();
        var ref = reference();

        says(flash(1, ref, view), flash(2, ref, view));
        collected();
        says(flash(1, ref, view), flash(2, ref, view), flash(3, ref, view));
        collected();

        assertThat(now(view).row().bill().state()).isEqualTo(BillState.SETTLED);
        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(questions(ref)).isEmpty();
    }

    /** The twin: under another number of the agent it is other money, which is never swallowed. */
    @Test
    void underAnotherNumberItIsAnotherPayment() {
        var view = bill();
        var again = reference();

        says(flash(1, reference(), view), flash(2, again, view));
        collected();

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.ZERO, Yen.of(5_000)));
        assertThat(questions(again)).containsExactly(Question.OVER);
    }

    @Test
    void theNewestFirstLosesNothing() {
        var one = bill();
        var other = another();

        says(
                message(2, Stage.FLASH, reference(), number(other), 5_000, null),
                flash(1, reference(), one));
        collected();

        assertThat(now(one).row().balance()).isEqualTo(Balance.NONE);
        assertThat(now(other).row().balance()).isEqualTo(Balance.NONE);
    }

    @Test
    void whatIsTakenBackIsOwedAgain() {
        var view = bill();
        var ref = reference();

        says(flash(1, ref, view), message(2, Stage.CANCELLED, ref, number(view), 5_000, null));
        collected();

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
    }

    /** The place that was read and the money stand in one transaction. */
    @Test
    void aStopInBetweenBooksNothingAndTheNextTurnAll() {
        var view = bill();
        doThrow(new IllegalStateException("stopped"))
                .doThrow(new IllegalStateException("stopped"))
                .doCallRealMethod()
                .when(receipts)
                .addStages(any());
        says(flash(1, reference(), view));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::collected);
        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
        doCallRealMethod().when(receipts).addStages(any());
        collected();
        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
    }

    /** However often it is away, nothing is set aside. */
    @Test
    void aDatabaseThatIsAwayIsNoMessagesFault() {
        var view = bill();
        doThrow(new DataAccessResourceFailureException("away")).when(receipts).addStages(any());
        says(flash(1, reference(), view));
        for (int i = 0; i < 6; i++) {
            assertThatExceptionOfType(DataAccessResourceFailureException.class)
                    .isThrownBy(this::collected);
        }

        doCallRealMethod().when(receipts).addStages(any());
        collected();

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
    }

    @Test
    void whatCannotBeReadIsShownAndHoldsUpNothing() {
        var view = bill();
        var bad = reference();

        says(
                new Message(at(1), bad, Optional.empty(), Optional.of(Fault.BARCODE)),
                flash(2, reference(), view));
        collected();

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(as(CLERK, collect::faults))
                .anyMatch(it -> it.name().equals(bad) && it.fault() == Fault.BARCODE);
    }

    /** A link names the payment of ours; a second payment under it is money of its own. */
    @Test
    void aLinkIsTheReceiptsIdOnce() {
        var view = bill();
        var link = UUID.randomUUID();
        var ref = reference();

        says(
                message(1, Stage.FLASH, ref, number(view), 5_000, link),
                message(2, Stage.FLASH, reference(), number(view), 5_000, link));
        collected();

        assertThat(job(() -> receipts.find(link, 0)).orElseThrow().reference()).isEqualTo(ref);
        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.ZERO, Yen.of(5_000)));
    }

    @Test
    void aFileIsFetchedOnceAndASpoiltOneIsShown() {
        var view = bill();
        var ref = reference();
        var whole = text("02", text -> text.store(ref, number(view), 5_000)).bytes();
        var cut = new String(whole, StandardCharsets.ISO_8859_1).substring(0, 300);
        when(agent.files(anyLong()))
                .thenReturn(
                        List.of(new FileName(at(1), "cut" + ref), new FileName(at(2), "whole")));
        when(agent.fetch(new FileName(at(1), "cut" + ref)))
                .thenReturn(cut.getBytes(StandardCharsets.ISO_8859_1));
        when(agent.fetch(new FileName(at(2), "whole"))).thenReturn(whole);

        collected();
        collected();
        drain();

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(as(CLERK, collect::faults))
                .anyMatch(it -> it.name().equals("cut" + ref) && it.fault() == Fault.LENGTH);
        assertThat(as(CLERK, () -> reconcile.files(0)))
                .anyMatch(it -> it.name().equals("whole") && it.takenBy() == null);
    }

    @Test
    void aCityWithoutAnAgreementAsksNobody() {
        when(agent.isThere()).thenReturn(false);

        collected();

        verify(agent, never()).messages(anyLong());
        assertThat(as(CLERK, collect::feed).isThere()).isFalse();
    }

    @Test
    void nobodyButTheJobCollects() {
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> as(CLERK, collect::collect));
    }
}
