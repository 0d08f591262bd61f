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
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 5);
    private static final FiscalYear YEAR = new FiscalYear(2026);
    private static final UUID BILL = new UUID(7, 1);
    private static final Money MONEY =
            new Money(new UUID(7, 2), PaymentChannel.STORE, new UUID(7, 3));

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
    void whatIsPaidBeyondTheBillIsToBeGivenBack() {
        assertThat(received(12_000, 11_000, 0).entries())
                .containsExactly(
                        new Entry(WITH_AGENTS, RECEIVABLE, Yen.of(11_000), BILL),
                        new Entry(WITH_AGENTS, TO_REFUND, Yen.of(1_000), BILL));
    }

    @Test
    void aSecondPaymentIsToBeGivenBackWhole() {
        assertThat(received(11_000, 0, 0).entries())
                .containsExactly(new Entry(WITH_AGENTS, TO_REFUND, Yen.of(11_000), BILL));
    }

    private static Posting received(long amount, long owed, long over) {
        return Posting.received(DAY, YEAR, MONEY, BILL, Yen.of(amount), balance(owed, over));
    }

    /** Of two payments the one that stays counts; the payer owes again only what is not covered. */
    @ParameterizedTest
    @CsvSource({"11000, 0, 0, 11000", "11000, 11000, 11000, 0", "11000, 4000, 4000, 7000"})
    void whatIsTakenBackComesFirstFromWhatIsOver(long amount, long over, long less, long again) {
        var entries =
                Posting.takenBack(DAY, YEAR, MONEY, BILL, Yen.of(amount), balance(0, over))
                        .entries();

        assertThat(sum(entries, TO_REFUND, WITH_AGENTS)).isEqualTo(less);
        assertThat(sum(entries, RECEIVABLE, WITH_AGENTS)).isEqualTo(again);
    }

    /** Assessed, some of it paid or too much, then assessed anew. */
    @ParameterizedTest
    @CsvSource({
        "10000, 12000, 10000,    0, 2000,    0,    0,    0",
        "10000,  7000, 10000,    0,    0, 3000,    0,    0",
        "10000,  7000,     0,    0,    0,    0, 3000,    0",
        "10000,  4000,  5000,    0,    0, 5000, 1000,    0",
        // Paid twice, then raised: what is there counts before anything is asked for.
        "10000, 12000,     0, 10000,   0,    0,    0, 2000",
        "10000, 25000,     0, 10000, 5000,   0,    0, 10000",
        "10000,     0,     0,    0,    0,    0, 10000,   0",
    })
    void aChangeBooksTheDifferenceAlone(
            long from, long to, long owed, long over, long more, long less, long back, long there) {
        var now = new Posting.Reassessed(BILL, Yen.of(from), Yen.of(to));

        var entries = Posting.changed(DAY, YEAR, "change:1", now, balance(owed, over)).entries();

        assertThat(sum(entries, RECEIVABLE, REVENUE)).isEqualTo(more);
        assertThat(sum(entries, REVENUE, RECEIVABLE)).isEqualTo(less);
        assertThat(sum(entries, REVENUE, TO_REFUND)).isEqualTo(back);
        assertThat(sum(entries, TO_REFUND, REVENUE)).isEqualTo(there);
        assertThat(from + more + there - less - back).isEqualTo(to);
    }

    private static Balance balance(long owed, long over) {
        return new Balance(Yen.of(owed), Yen.of(over));
    }

    private static long sum(List<Entry> entries, LedgerAccount debit, LedgerAccount credit) {
        return entries.stream()
                .filter(it -> it.debit() == debit && it.credit() == credit)
                .mapToLong(it -> it.amount().amount())
                .sum();
    }
}
