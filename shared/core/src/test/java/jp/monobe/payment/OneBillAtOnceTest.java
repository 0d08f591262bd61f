package jp.monobe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import jp.monobe.billing.BillView;
import jp.monobe.billing.ChangeResult;
import jp.monobe.billing.internal.BillAct;
import jp.monobe.billing.internal.BillRows;
import jp.monobe.billing.model.Balance;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.testing.Crowd;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Two clerks, two payments from our screens and an agent's file on the same bill at the same
 * moment. Its row is held, so money never has to come again, and a clerk looks again at most once
 * for each of the others who was quicker.
 */
class OneBillAtOnceTest extends Reconciling {

    private static final int BILLS = 8;
    private static final int OTHERS = 4;

    @Autowired private BillAct acts;
    @Autowired private BillRows bills;

    /** How often something was done again: money after a lost lock, a clerk after another. */
    private final AtomicInteger moneyAgain = new AtomicInteger();

    private final AtomicInteger most = new AtomicInteger();

    @Test
    void nobodyLosesWhatAnotherDidAndHardlyAnythingIsDoneAgain() {
        for (int i = 0; i < BILLS; i++) {
            var view = fresh();

            var done = crowd(view);

            assertThat(wrong(view, done)).isEmpty();
        }
        assertThat(moneyAgain).hasValue(0);
        assertThat(most.get()).isLessThanOrEqualTo(OTHERS);
        System.out.printf(
                "%d bills, five at once on each: money came again %d times, a clerk looked again"
                        + " %d times at most%n",
                BILLS, moneyAgain.get(), most.get());
    }

    /**
     * The twin: whoever changes a bill does not hold it. One of two clerks is forgotten, or the
     * database undoes one of them to end their waiting for each other.
     */
    @Test
    void withoutHoldingItOneOfTwoClerksIsForgottenOrUndone() {
        var view = fresh();
        var faulty = Mockito.spy(bills);
        var both = new CyclicBarrier(2);
        Mockito.doAnswer(
                        call -> {
                            var found = bills.find(call.getArgument(0));
                            both.await(20, TimeUnit.SECONDS);
                            return found;
                        })
                .when(faulty)
                .locked(ArgumentMatchers.any());
        ReflectionTestUtils.setField(acts, "bills", faulty);
        try {
            assertThat(ofTwoClerks(view)).isNotEmpty();
        } finally {
            ReflectionTestUtils.setField(acts, "bills", bills);
        }
    }

    /** The same two without the fault: one is done, and the other looks again. */
    @Test
    void ofTwoClerksNoneIsForgotten() {
        assertThat(ofTwoClerks(fresh())).isEmpty();
    }

    /** What went wrong; empty when nothing did. */
    private String ofTwoClerks(BillView view) {
        try {
            return wrong(
                    view,
                    Crowd.atOnce(List.of(clerk(view, 4_000), clerk(view, 6_000))).stream()
                            .mapToInt(it -> it)
                            .sum());
        } catch (AssertionError undone) {
            return undone.toString();
        }
    }

    private BillView fresh() {
        month = nextMonth();
        return bill();
    }

    /** How many changes clerks were told are done. */
    private int crowd(BillView view) {
        var file = text("02", text -> text.store(reference(), number(view), 5_000)).bytes();
        return Crowd.atOnce(
                        List.of(
                                clerk(view, 4_000),
                                clerk(view, 6_000),
                                money(() -> job(() -> takePayment.take(paid(view)))),
                                money(() -> job(() -> takePayment.take(paid(view)))),
                                money(() -> {
                                    taken(file);
                                    drain();
                                    return true;
                                })))
                .stream()
                .mapToInt(it -> it)
                .sum();
    }

    /** She looks, changes, and when somebody was quicker looks again; 1 when it is done. */
    private Callable<Integer> clerk(BillView view, long yen) {
        var id = view.row().bill().id();
        return () -> {
            int looked = 0;
            while (true) {
                long version =
                        looked == 0
                                ? view.row().bill().version()
                                : now(view).row().bill().version();
                var result = as(CLERK, () -> change.change(id, version, Yen.of(yen), "同時"));
                if (!(result instanceof ChangeResult.Stale)) {
                    most.accumulateAndGet(looked, Math::max);
                    return result instanceof ChangeResult.Done ? 1 : 0;
                }
                looked++;
            }
        };
    }

    /** As the bridge does: what the database refused for now comes again. */
    private Callable<Integer> money(Callable<Boolean> act) {
        return () -> {
            while (true) {
                try {
                    act.call();
                    return 0;
                } catch (TransientDataAccessException e) {
                    moneyAgain.incrementAndGet();
                }
            }
        };
    }

    private static PaymentEvent paid(BillView view) {
        return new PaymentEvent(
                UUID.randomUUID(),
                PaymentChannel.CARD,
                reference(),
                Yen.of(5_000),
                Instant.parse("2026-11-20T03:00:00Z"),
                List.of(item(view)));
    }

    /** What does not fit what everybody was told; empty when all does. */
    private String wrong(BillView before, int done) {
        var now = now(before);
        var bill = now.row().bill();
        long in = received(bill.id());
        long owed = Math.max(0, bill.amount().amount() - in);
        long over = Math.max(0, in - bill.amount().amount());
        var told = new StringBuilder();
        if (now.changes().size() != done) {
            told.append("changes ").append(now.changes().size()).append(" of ").append(done);
        }
        if (done > 0 && !now.changes().getFirst().amount().equals(bill.amount())) {
            told.append(" amount ").append(bill.amount());
        }
        if (!now.row().balance().equals(new Balance(Yen.of(owed), Yen.of(over)))) {
            told.append(" balance ").append(now.row().balance());
        }
        return told.toString();
    }

    private long received(UUID bill) {
        return job(() ->
                jdbc.sql(
                                "select coalesce(sum(if(e.debit = 'WITH_AGENTS', e.amount, 0)), 0)"
                                        + " from ledger_entry e where e.bill_id = ?")
                        .param(bill)
                        .query(Long.class)
                        .single());
    }
}
