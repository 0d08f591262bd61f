package jp.monobe.billing.model;

import static jp.monobe.billing.model.LedgerAccount.RECEIVABLE;
import static jp.monobe.billing.model.LedgerAccount.REVENUE;
import static jp.monobe.billing.model.LedgerAccount.TO_REFUND;
import static jp.monobe.billing.model.LedgerAccount.WITH_AGENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.model.Posting.Entry;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 5);
    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final UUID BILL = new UUID(7, 1);

    @Test
    void nothingIsNoPosting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Posting(DAY, YEAR, "none:1", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(RECEIVABLE, REVENUE, Yen.ZERO, BILL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entry(RECEIVABLE, RECEIVABLE, Yen.of(1), BILL));
    }

    @Test
    void takenBackItLeavesNothing() {
        var posting = Posting.assessed(DAY, YEAR, BILL, Yen.of(11_000));

        var back = posting.reversed(DAY.plusDays(1), YEAR, "taken-back:1");

        assertThat(back.entries())
                .containsExactly(new Entry(REVENUE, RECEIVABLE, Yen.of(11_000), BILL));
    }

    @Test
    void whatIsPaidBeyondTheBillIsToBeGivenBack() {
        var receipt = Posting.Receipt.of(Yen.of(12_000), Yen.of(11_000));

        assertThat(Posting.received(DAY, YEAR, "receipt:1", BILL, receipt).entries())
                .containsExactly(
                        new Entry(WITH_AGENTS, RECEIVABLE, Yen.of(11_000), BILL),
                        new Entry(WITH_AGENTS, TO_REFUND, Yen.of(1_000), BILL));
    }

    @Test
    void aSecondPaymentIsToBeGivenBackWhole() {
        var receipt = Posting.Receipt.of(Yen.of(11_000), Yen.ZERO);

        assertThat(Posting.received(DAY, YEAR, "receipt:2", BILL, receipt).entries())
                .containsExactly(new Entry(WITH_AGENTS, TO_REFUND, Yen.of(11_000), BILL));
    }

    /** Assessed 10,000, some of it paid, then assessed anew. */
    @ParameterizedTest
    @CsvSource({
        "10000, 12000, 10000, 2000, 0, 0",
        "10000, 7000, 10000, 0, 3000, 0",
        "10000, 7000, 0, 0, 0, 3000",
        "10000, 4000, 5000, 0, 5000, 1000",
    })
    void aChangeBooksTheDifferenceAlone(
            long from, long to, long owed, long more, long less, long back) {
        var change = new Posting.Change(Yen.of(from), Yen.of(to), Yen.of(owed));

        var entries = Posting.changed(DAY, YEAR, "change:1", BILL, change).entries();

        assertThat(sum(entries, RECEIVABLE, REVENUE)).isEqualTo(more);
        assertThat(sum(entries, REVENUE, RECEIVABLE)).isEqualTo(less);
        assertThat(sum(entries, REVENUE, TO_REFUND)).isEqualTo(back);
        assertThat(from + more - less - back).isEqualTo(to);
    }

    private static long sum(List<Entry> entries, LedgerAccount debit, LedgerAccount credit) {
        return entries.stream()
                .filter(it -> it.debit() == debit && it.credit() == credit)
                .mapToLong(it -> it.amount().amount())
                .sum();
    }
}
