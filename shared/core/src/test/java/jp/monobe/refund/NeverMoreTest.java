package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BillView;
import jp.monobe.billing.OverpaidBills;
import jp.monobe.billing.RepayBill;
import jp.monobe.billing.RepayBill.Standing;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Settings;
import jp.monobe.refund.internal.CardRules;
import jp.monobe.refund.internal.GiveBackMoves;
import jp.monobe.refund.internal.GiveBackRows;
import jp.monobe.refund.internal.ProposalRules;
import jp.monobe.refund.internal.TransferMoves;
import jp.monobe.refund.internal.TransferRows;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.registry.PayerLookup;
import jp.monobe.testing.Crowd;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** Never more is given back than is over, whatever several do at once. */
class NeverMoreTest extends Refunding {

    private static final LocalDate TOMORROW = LoadedPeople.TODAY.plusDays(1);

    @Autowired private CardRules cards;
    @Autowired private GiveBackRows rows;
    @Autowired private GiveBackMoves moves;
    @Autowired private PayerLookup payers;
    @Autowired private OverpaidBills bills;
    @Autowired private TransferRows fileRows;
    @Autowired private TransferMoves transfers;
    @Autowired private Settings settings;
    @Autowired private AuditTrail audit;
    @Autowired private Ids ids;

    @Test
    void ofManyWhoProposeTheSameYenOneDoes() {
        var view = paidTwice();

        var results = Crowd.atOnce(Collections.nCopies(6, () -> proposed(view, 5_000, HERS)));

        assertThat(results).filteredOn(GiveBackResult.Done.class::isInstance).hasSize(1);
        neverMore(view);
    }

    /** The twin: the same checks over a bill that nobody holds let both through. */
    @Test
    void withoutTheBillsLockTheSameYenIsProposedTwice() {
        var view = paidTwice();
        var both = new CyclicBarrier(2);
        var unheld = Mockito.mock(RepayBill.class);
        Mockito.when(unheld.held(ArgumentMatchers.any()))
                .thenAnswer(_ -> {
                    var row = bills.find(id(view)).orElseThrow();
                    both.await();
                    return List.of(new Standing(row.bill(), row.balance()));
                });
        var faulty = new ProposeGiveBack(new ProposalRules(unheld, rows, payers, cards), moves);

        var results =
                Crowd.<GiveBackResult>atOnce(
                        Collections.nCopies(
                                2,
                                () ->
                                        as(
                                                CLERK,
                                                () ->
                                                        inTransaction(() ->
                                                                faulty.propose(
                                                                        id(view),
                                                                        Yen.of(5_000),
                                                                        HERS,
                                                                        "二重納付")))));

        assertThat(results).allMatch(GiveBackResult.Done.class::isInstance);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> neverMore(view));
        results.forEach(it -> {
            var id = done(it);
            as(CLERK, () -> propose.withdraw(id, version(id), "テスト"));
        });
    }

    /** Two approve, two propose, one raises the bill, one more payment comes in. */
    @Test
    void approvalsRaisesAndPaymentsOnOneBillAddUp() {
        for (int round = 0; round < 3; round++) {
            var view = paidTwice();
            var one = refund(view, 2_000);
            var two = refund(view, 3_000);
            var bill = open(id(view)).row().bill();

            Crowd.atOnce(
                    List.<Callable<Object>>of(
                            () -> as(CHIEF, () -> approve.approve(one, 0)),
                            () -> as(CHIEF, () -> approve.approve(two, 0)),
                            () -> proposed(view, 4_000, HERS),
                            () -> proposed(view, 1_000, HERS),
                            () ->
                                    as(
                                            CLERK,
                                            () ->
                                                    change.change(
                                                            bill.id(),
                                                            bill.version(),
                                                            Yen.of(9_000),
                                                            "追加")),
                            () -> {
                                pay(view, 1_000);
                                return true;
                            }));

            approveAllThatCan(view);
            long given = booked(id(view), "REFUND_DECIDED");
            long amount = open(id(view)).row().bill().amount().amount();
            long owed = owed(view).amount();
            assertThat(-given + over(view).amount()).isEqualTo(11_000 - (amount - owed));
        }
    }

    private void approveAllThatCan(BillView view) {
        as(CLERK, () -> rows.ofBill(id(view))).stream()
                .filter(it -> it.state() == Code.PROPOSED)
                .forEach(it -> as(CHIEF, () -> approve.approve(it.id(), it.version())));
    }

    @Test
    void fourWhoApproveTheSameDoItOnce() {
        var view = paidTwice();
        var id = refund(view, 5_000);

        var results =
                Crowd.atOnce(Collections.nCopies(4, () -> as(CHIEF, () -> approve.approve(id, 0))));

        assertThat(results).filteredOn(GiveBackResult.Done.class::isInstance).hasSize(1);
        assertThat(booked(id(view), "REFUND_DECIDED")).isEqualTo(-5_000);
    }

    /**
     * Several who make a file at the same moment: each refund is in one, each yen asked for once.
     */
    @Test
    void eachRefundIsInOneFile() {
        as(CLERK, () -> files.make(TOMORROW));
        var ids = new ArrayList<UUID>();
        IntStream.range(0, 4).forEach(_ -> ids.add(approved(paidTwice(), 1_000)));

        var results =
                Crowd.<FileResult>atOnce(
                        Collections.nCopies(
                                4,
                                () ->
                                        as(
                                                new Actor.Staff(UUID.randomUUID()),
                                                () -> files.make(TOMORROW))));

        assertThat(lines(results)).isEqualTo(4);
        assertThat(ids).allSatisfy(id -> assertThat(now(id).state()).isEqualTo(Code.FILED));
    }

    /** The twin: read without holding them, the same refunds go into two files. */
    @Test
    void withoutHoldingThemRefundsAreAskedForTwice() {
        as(CLERK, () -> files.make(TOMORROW));
        approved(paidTwice(), 1_000);
        var both = new CyclicBarrier(2);
        var faulty = Mockito.spy(transfers);
        Mockito.doAnswer(
                        _ -> {
                            var seen = rows.standing(Set.of(Code.APPROVED), false, 10, 0);
                            both.await();
                            return seen;
                        })
                .when(faulty)
                .waiting();
        var unheld = new TransferFiles(fileRows, faulty, settings, audit, businessClock, ids);

        var results =
                Crowd.<FileResult>atOnce(
                        Collections.nCopies(
                                2,
                                () -> as(CLERK, () -> inTransaction(() -> unheld.make(TOMORROW)))));

        assertThat(lines(results)).isEqualTo(2);
    }

    private static int lines(List<FileResult> results) {
        return results.stream()
                .filter(FileResult.Made.class::isInstance)
                .mapToInt(it -> ((FileResult.Made) it).file().lines())
                .sum();
    }

    private void neverMore(BillView view) {
        var reserved = as(CLERK, () -> rows.reserved(List.of(id(view))));
        assertThat(reserved.getOrDefault(id(view), Yen.ZERO)).isLessThanOrEqualTo(over(view));
    }
}
