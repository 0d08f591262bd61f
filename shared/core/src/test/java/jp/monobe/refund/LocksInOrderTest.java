package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import jp.monobe.billing.BillView;
import jp.monobe.billing.RepayBill;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.internal.GiveBackMoves;
import jp.monobe.refund.internal.ProposalRules;
import jp.monobe.refund.model.Target;
import jp.monobe.testing.Crowd;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;

/** Whoever holds several bills holds them in one order, so that nobody waits for who waits. */
class LocksInOrderTest extends Refunding {

    @Autowired private GiveBackMoves moves;
    @Autowired private ProposalRules rules;
    @Autowired private RepayBill bills;

    @Test
    void anotherTargetIsHeldWithTheOldOne() {
        assertThat(whileTheOldTargetIsHeld(propose)).doesNotContain("deadlock");
    }

    /** The twin: first the bill and its new target, then the old one. */
    @Test
    void oneAfterTheOtherTheyWaitForEachOther() {
        var faulty = Mockito.spy(moves);
        Mockito.doAnswer(
                        call -> {
                            UUID id = call.getArgument(0);
                            Set<UUID> more = call.getArgument(2);
                            bills.held(List.of(now(id).bill(), more.iterator().next()));
                            return moves.hold(id, call.getArgument(1));
                        })
                .when(faulty)
                .hold(
                        ArgumentMatchers.any(),
                        ArgumentMatchers.anyLong(),
                        ArgumentMatchers.anySet());

        assertThat(whileTheOldTargetIsHeld(new ProposeGiveBack(rules, faulty)))
                .contains("deadlock");
    }

    /** Somebody holds the old target and then wants the bill itself. */
    private List<String> whileTheOldTargetIsHeld(ProposeGiveBack tried) {
        var before = billed("extended-care", 100);
        var from = paidTwice();
        var after = billed("extended-care", 100);
        var id = done(proposed(from, 500, against(before)));
        var held = new CountDownLatch(1);
        Callable<String> other =
                () ->
                        act(() -> {
                            bills.held(List.of(id(before)));
                            held.countDown();
                            untilSomebodyWaits();
                            return bills.held(List.of(id(from)));
                        });
        Callable<String> clerk =
                () -> {
                    held.await();
                    return act(
                            () -> tried.proposeAgain(id, 0, Yen.of(500), against(after), "相手の変更"));
                };
        return Crowd.atOnce(List.of(other, clerk));
    }

    private String act(Supplier<Object> what) {
        try {
            return as(CLERK, () -> inTransaction(what)).getClass().getSimpleName();
        } catch (PessimisticLockingFailureException e) {
            return "deadlock";
        }
    }

    /** Other connections of this user may be seen without a privilege. */
    private void untilSomebodyWaits() {
        while (jdbc.sql(
                                "select count(*) from information_schema.processlist where id <>"
                                        + " connection_id() and info like 'select * from bill where id"
                                        + " in%for update'")
                        .query(Integer.class)
                        .single()
                == 0) {
            Thread.onSpinWait();
        }
    }

    private static Target against(BillView other) {
        return new Target.Against(id(other));
    }
}
