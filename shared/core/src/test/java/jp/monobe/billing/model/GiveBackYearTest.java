package jp.monobe.billing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.billing.model.GiveBackYear.Part;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Out of which books something is given back, by dates (issue 5's acceptance). */
class GiveBackYearTest {

    /**
     * For a bill of March 2027 (令和8年度): received in which books, decided and paid when, and what
     * follows.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    paid on 5 April for March, given back on 10 June | 2027-04-05 | 2027-06-03 | 2027-06-10 | 2026 EXPENDITURE 2027
                    the same, given back on the books' last day      | 2027-04-05 | 2027-05-20 | 2027-05-31 | 2026 REVERSAL 2026
                    the same, a day later                            | 2027-04-05 | 2027-05-20 | 2027-06-01 | 2026 EXPENDITURE 2027
                    a double payment across the year's end, in May   | 2027-04-10 | 2027-05-10 | 2027-05-20 | 2026 REVERSAL 2026
                    a double payment across the year's end, in June  | 2027-04-10 | 2027-06-02 | 2027-06-20 | 2026 EXPENDITURE 2027
                    paid and given back within the year              | 2026-12-01 | 2026-12-10 | 2026-12-20 | 2026 REVERSAL 2026
                    decided in March, paid in April, of a closed year| 2026-05-30 | 2027-03-25 | 2027-04-05 | 2025 EXPENDITURE 2026
                    decided in March, paid after the books closed    | 2026-05-30 | 2027-03-25 | 2027-06-05 | 2025 EXPENDITURE 2027
                    """)
    void dependsOnTheDays(
            String what, LocalDate received, LocalDate decided, LocalDate paid, String outcome) {
        var bill = received.getYear() == 2026 && received.getMonthValue() == 5 ? 2025 : 2026;
        var books = AccountingYear.ofMoney(new FiscalYear(bill), received, received);
        var years = new TreeMap<FiscalYear, Long>();
        years.put(books, 5_000L);

        var parts = GiveBackYear.parts(years, Yen.of(5_000), decided, paid);

        assertThat(parts.stream().map(GiveBackYearTest::words)).containsExactly(outcome);
    }

    private static String words(Part part) {
        return part.of().year() + " " + part.way() + " " + part.books().year();
    }

    /** Received over two years: what came in last goes first, each part as its own year says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3000 | 2026 REVERSAL 2026 3000
                    5000 | 2026 REVERSAL 2026 5000
                    7000 | 2026 REVERSAL 2026 5000, 2025 EXPENDITURE 2026 2000
                    """)
    void takesFromTheLatestReceiptsFirst(long amount, String outcome) {
        var day = LocalDate.of(2026, 12, 1);
        var years = new TreeMap<FiscalYear, Long>();
        years.put(new FiscalYear(2025), 4_000L);
        years.put(new FiscalYear(2026), 5_000L);

        var parts = GiveBackYear.parts(years, Yen.of(amount), day, day);

        assertThat(
                        parts.stream()
                                .map(it -> words(it) + " " + it.amount().amount())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(outcome);
    }

    /** It is on its way to the bank: it is booked whatever became of the receipts. */
    @Test
    void whatAnAgentTookBackMeanwhileLeavesTheBooksOfTheDay() {
        var day = LocalDate.of(2026, 12, 1);
        var years = new TreeMap<FiscalYear, Long>();
        years.put(new FiscalYear(2024), -1_000L);
        years.put(new FiscalYear(2025), 2_000L);

        var parts = GiveBackYear.parts(years, Yen.of(5_000), day, day);

        assertThat(parts.stream().map(it -> words(it) + " " + it.amount().amount()))
                .containsExactly("2025 EXPENDITURE 2026 2000", "2026 REVERSAL 2026 3000");
    }

    /**
     * Each way balances: what was over is gone, and nothing stays on what is only passed through.
     */
    @ParameterizedTest
    @CsvSource({"2026-12-20", "2027-06-10"})
    void whatIsDecidedPaidAndSentBackStandsAsBefore(LocalDate paid) {
        var year = new FiscalYear(2026);
        var years = new TreeMap<FiscalYear, Long>();
        years.put(year, 5_000L);
        var bill = UUID.randomUUID();
        var books = new GiveBackPostings(UUID.randomUUID(), bill);
        var decided = LocalDate.of(2026, 12, 1);
        var parts = GiveBackYear.parts(years, Yen.of(5_000), decided, paid);

        var out = books.paid(paid, parts, LedgerAccount.CASH).getFirst();
        var back =
                books.cameBack(paid.plusDays(3), parts, Balance.NONE, LedgerAccount.CASH)
                        .getFirst();
        var first = books.decided(decided, year, Yen.of(5_000));

        assertThat(sum(LedgerAccount.TO_REFUND, first)).isEqualTo(-5_000);
        assertThat(sum(LedgerAccount.REFUND_DECIDED, first, out)).isZero();
        assertThat(sum(LedgerAccount.CASH, out)).isEqualTo(-5_000);
        assertThat(sum(LedgerAccount.TO_REFUND, first, out, back)).isZero();
        for (var account : LedgerAccount.values()) {
            assertThat(sum(account, first, out, back)).as(account.name()).isZero();
        }
    }

    private static long sum(LedgerAccount account, Posting... postings) {
        return Arrays.stream(postings)
                .flatMap(it -> it.entries().stream())
                .mapToLong(it -> sign(account, it) * it.amount().amount())
                .sum();
    }

    /** On the account's usual side it grows. */
    private static long sign(LedgerAccount account, Posting.Entry entry) {
        long debit = entry.debit() == account ? 1 : entry.credit() == account ? -1 : 0;
        return account.usual() == LedgerAccount.Side.DEBIT ? debit : -debit;
    }
}
