package jp.monobe.billing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.model.LedgerAccount.Side;
import jp.monobe.billing.model.Posting.Entry;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;

class PostingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 5);
    private static final UUID BILL = new UUID(7, 1);

    @Test
    void sidesAreEqual() {
        var entries = List.of(debit(LedgerAccount.WITH_AGENTS, 11_000), credit(10_999));

        assertThatThrownBy(() -> posting(entries)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> posting(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takenBackItLeavesNothing() {
        var posting = posting(List.of(debit(LedgerAccount.WITH_AGENTS, 11_000), credit(11_000)));

        var back = posting.reversed(DAY.plusDays(1), "receipt-cancelled:1");

        assertThat(back.year()).isEqualTo(posting.year());
        assertThat(back.entries())
                .containsExactly(
                        new Entry(LedgerAccount.WITH_AGENTS, Side.CREDIT, Yen.of(11_000), BILL),
                        new Entry(LedgerAccount.RECEIVABLE, Side.DEBIT, Yen.of(11_000), BILL));
    }

    private static Posting posting(List<Entry> entries) {
        return new Posting(DAY, new FiscalYear(2026), "receipt:1", entries);
    }

    private static Entry debit(LedgerAccount account, long yen) {
        return new Entry(account, Side.DEBIT, Yen.of(yen), BILL);
    }

    private static Entry credit(long yen) {
        return new Entry(LedgerAccount.RECEIVABLE, Side.CREDIT, Yen.of(yen), BILL);
    }
}
