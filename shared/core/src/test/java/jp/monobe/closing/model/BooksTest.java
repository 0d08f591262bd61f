package jp.monobe.closing.model;

import static jp.monobe.billing.model.LedgerAccount.AGENT_FEES;
import static jp.monobe.billing.model.LedgerAccount.CASH;
import static jp.monobe.billing.model.LedgerAccount.RECEIVABLE;
import static jp.monobe.billing.model.LedgerAccount.REVENUE;
import static jp.monobe.billing.model.LedgerAccount.TO_REFUND;
import static jp.monobe.billing.model.LedgerAccount.UNIDENTIFIED;
import static jp.monobe.billing.model.LedgerAccount.WITH_AGENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.monobe.billing.model.BookSum;
import jp.monobe.billing.model.LedgerAccount;
import jp.monobe.closing.model.Books.ChannelSum;
import jp.monobe.closing.model.Books.ItemSum;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.PaymentChannel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BooksTest {

    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final String CLUB = "使用料";

    private static final Books DAY =
            new Books(
                    List.of(
                            sum(CLUB, null, RECEIVABLE, REVENUE, 3, 15_000),
                            sum(CLUB, null, REVENUE, RECEIVABLE, 1, 1_000),
                            sum(CLUB, PaymentChannel.STORE, WITH_AGENTS, RECEIVABLE, 2, 10_000),
                            sum(CLUB, PaymentChannel.STORE, WITH_AGENTS, TO_REFUND, 1, 5_000),
                            sum(CLUB, PaymentChannel.STORE, RECEIVABLE, WITH_AGENTS, 1, 5_000),
                            sum("", PaymentChannel.PAY_EASY, WITH_AGENTS, UNIDENTIFIED, 1, 700),
                            sum("", null, CASH, WITH_AGENTS, 1, 10_000),
                            sum("", null, AGENT_FEES, CASH, 1, 110)),
                    Map.of(WITH_AGENTS, 20_000L, REVENUE, -20_000L));

    private static BookSum sum(
            String item,
            @Nullable PaymentChannel channel,
            LedgerAccount debit,
            LedgerAccount credit,
            long count,
            long amount) {
        return new BookSum(YEAR, item, channel, debit, credit, count, amount);
    }

    @Test
    void eachWayOfPayingIsAddedUpApart() {
        assertThat(DAY.channels())
                .containsExactly(
                        new ChannelSum(PaymentChannel.PAY_EASY, 1, 700, 0, 0),
                        new ChannelSum(PaymentChannel.STORE, 3, 15_000, 1, 5_000));
    }

    /** What came beyond a bill is no revenue received; a reduction is no money taken back. */
    @Test
    void eachRevenueItemIsAddedUpApart() {
        assertThat(DAY.items())
                .containsExactly(
                        new ItemSum(YEAR, CLUB, 15_000, 1_000, 10_000, 5_000, 5_000, 0, 0, 0));
    }

    @Test
    void theAccountsGoOnFromTheEveningBefore() {
        assertThat(DAY.after())
                .containsEntry(WITH_AGENTS, 20_000L + 15_700 - 5_000 - 10_000)
                .containsEntry(REVENUE, -20_000L - 15_000 + 1_000)
                .containsEntry(CASH, 10_000L - 110)
                .containsEntry(AGENT_FEES, 110L);
        assertThat(DAY.after().values().stream().mapToLong(it -> it).sum())
                .as("debit is credit, as it was before")
                .isEqualTo(DAY.before().values().stream().mapToLong(it -> it).sum());
    }

    @Test
    void receiptsThatAreNotInTheBooksAreADifference() {
        var told = Map.of(PaymentChannel.STORE, 15_000L, PaymentChannel.PAY_EASY, 700L);

        assertThat(DAY.differences(told)).isEmpty();
        assertThat(DAY.differences(Map.of(PaymentChannel.STORE, 15_001L)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(PaymentChannel.STORE, 1L, PaymentChannel.PAY_EASY, -700L));
    }

    @Test
    void aMonthIsTheSumOfItsDays() {
        var month =
                new Books(
                        DAY.sums().stream()
                                .map(it ->
                                        sum(
                                                it.item(),
                                                it.channel(),
                                                it.debit(),
                                                it.credit(),
                                                2 * it.count(),
                                                2 * it.amount()))
                                .toList(),
                        Map.of());

        assertThat(month.isSum(List.of(DAY, DAY))).isTrue();
        assertThat(month.isSum(List.of(DAY))).isFalse();
    }
}
