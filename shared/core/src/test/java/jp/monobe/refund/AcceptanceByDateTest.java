package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.BillView;
import jp.monobe.billing.FeeLine;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What an auditor asks of money at the year's end, told by days: fiscal year 2026 ends on 31 March
 * 2027, its books close on 31 May. Each line is a booking: year of the books, debit, credit, yen.
 */
class AcceptanceByDateTest extends Refunding {

    private static final LocalDate MARCH_28 = LocalDate.of(2027, 3, 28);
    private static final LocalDate APRIL_5 = LocalDate.of(2027, 4, 5);
    private static final LocalDate MAY_10 = LocalDate.of(2027, 5, 10);
    private static final LocalDate MAY_20 = LocalDate.of(2027, 5, 20);
    private static final LocalDate JUNE_3 = LocalDate.of(2027, 6, 3);
    private static final LocalDate JUNE_10 = LocalDate.of(2027, 6, 10);

    @AfterEach
    void nothingWaits() {
        as(CLERK, () -> files.make(LocalDate.of(2027, 6, 21)));
    }

    /** 施行令142条3項, 165条の8: the money is the old year's, giving it back the new one's. */
    @Test
    void paidOnFiveAprilForMarchAndGivenBackOnTenJune() {
        var bill = billed(CLUB, 1);
        today(APRIL_5);
        pay(bill, 5_000, APRIL_5);
        assertThat(lines(bill)).last().isEqualTo("2026 WITH_AGENTS RECEIVABLE 5000");

        today(JUNE_3);
        cancelled(bill);
        assertThat(over(bill)).isEqualTo(Yen.of(5_000));
        givenBack(bill, JUNE_10);

        assertThat(lines(bill))
                .contains(
                        "2027 REFUND_DECIDED CLOSED_SURPLUS 5000",
                        "2027 REFUND_EXPENDITURE CASH 5000")
                .doesNotContain("2026 REFUND_DECIDED CASH 5000");
        assertThat(over(bill)).isEqualTo(Yen.ZERO);
    }

    /** 施行令165条の7: while the books are open, it goes off the revenue that had it (戻出). */
    @Test
    void paidTwiceAcrossTheYearsEndAndGivenBackInMay() {
        var bill = paidTwiceAcrossTheYearsEnd();
        today(MAY_10);

        givenBack(bill, MAY_20);

        assertThat(lines(bill)).last().isEqualTo("2026 REFUND_DECIDED CASH 5000");
    }

    /** A day after they closed it is an expenditure. */
    @Test
    void paidTwiceAcrossTheYearsEndAndGivenBackInJune() {
        var bill = paidTwiceAcrossTheYearsEnd();
        today(JUNE_3);

        givenBack(bill, JUNE_10);

        assertThat(lines(bill))
                .endsWith(
                        "2027 REFUND_DECIDED CLOSED_SURPLUS 5000",
                        "2027 REFUND_EXPENDITURE CASH 5000");
        assertThat(owed(bill)).isEqualTo(Yen.ZERO);
    }

    /** 施行令160条: after the books closed it is no 戻入 of the allowance but revenue (諸収入). */
    @Test
    void anAllowanceOverpaidInFebruaryAndReturnedInJune() {
        today(JUNE_3);
        var line = new FeeLine(1, payer, "", "child-allowance-return", YearMonth.of(2027, 2), 3);
        var result = assessed(line);
        assertThat(result).isInstanceOf(AssessResult.Assessed.class);
        var bill = open(((AssessResult.Assessed) result).bills().getFirst());
        assertThat(bill.row().bill().year()).isEqualTo(new FiscalYear(2027));
        assertThat(bill.row().bill().revenueItem()).startsWith("諸収入");
        assertThat(bill.row().bill().dueOn()).isEqualTo(LocalDate.of(2027, 6, 17));

        today(JUNE_10);
        pay(bill, 15_000, JUNE_10);

        assertThat(lines(bill))
                .containsExactly(
                        "2027 RECEIVABLE REVENUE 15000", "2027 WITH_AGENTS RECEIVABLE 15000");
    }

    private BillView paidTwiceAcrossTheYearsEnd() {
        var bill = billed(CLUB, 1);
        today(MARCH_28);
        pay(bill, 5_000, MARCH_28);
        today(APRIL_5);
        pay(bill, 5_000, APRIL_5);
        return bill;
    }

    private void cancelled(BillView view) {
        var bill = open(id(view)).row().bill();
        as(CLERK, () -> change.cancel(bill.id(), bill.version(), "退会"));
    }

    /** Approved today by another, in a file of that day, and told as paid on it. */
    private void givenBack(BillView view, LocalDate on) {
        UUID id = approved(view, 5_000);
        var file = made(on);
        as(CLERK, () -> files.take(file.id()));
        as(CLERK, () -> files.sent(file.id()));
        today(on);
        as(CLERK, () -> files.paid(file.id()));
        assertThat(now(id).endedOn()).isEqualTo(on);
    }

    private List<String> lines(BillView view) {
        return open(id(view)).postings().stream()
                .flatMap(it ->
                        it.entries().stream()
                                .map(each ->
                                        it.year().year()
                                                + " "
                                                + each.debit()
                                                + " "
                                                + each.credit()
                                                + " "
                                                + each.amount().amount()))
                .toList();
    }
}
