package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issue 5's acceptance by date, over the real books: a bill of March, across the year's end. */
class GiveBackYearsTest extends Refunding {

    @Override
    protected YearMonth nextMonth() {
        return YearMonth.of(2027, 3);
    }

    /** What waits here waits for no other test's file. */
    @AfterEach
    void nothingWaits() {
        as(CLERK, () -> files.make(LocalDate.of(2027, 6, 21)));
    }

    /** Paid on 5 April for March, and cancelled; given back on 10 June. */
    @Test
    void paidInAprilForMarchAndGivenBackInJuneIsThisYearsExpenditure() {
        var view = billed(CLUB, 1);
        today(LocalDate.of(2027, 4, 5));
        pay(view, 5_000, LocalDate.of(2027, 4, 5));
        today(LocalDate.of(2027, 6, 3));
        var bill = open(id(view)).row().bill();
        as(CLERK, () -> change.cancel(bill.id(), bill.version(), "退会"));

        var id = refunded(view, LocalDate.of(2027, 6, 10));

        assertThat(years(id))
                .containsExactly(
                        "2027 2026 REFUND_DECIDED CLOSED_SURPLUS 5000",
                        "2027 2026 REFUND_EXPENDITURE CASH 5000");
        assertThat(over(view)).isEqualTo(Yen.ZERO);
    }

    /** Paid on 28 March and again on 10 April. */
    @Test
    void aDoublePaymentAcrossTheYearsEndGivenBackInMayIsOffTheOldYearsRevenue() {
        var view = paidAcrossTheYearsEnd();
        today(LocalDate.of(2027, 5, 10));

        var id = refunded(view, LocalDate.of(2027, 5, 20));

        assertThat(years(id)).containsExactly("2026 2026 REFUND_DECIDED CASH 5000");
    }

    /** Transferred on 31 May, recorded when its day was closed: written today, in the old year. */
    @Test
    void whatIsRecordedLateIsWrittenOnThatDayInTheYearOfTheTransfer() {
        var view = paidAcrossTheYearsEnd();
        today(LocalDate.of(2027, 5, 20));
        var id = approved(view, 5_000);
        var file = made(LocalDate.of(2027, 5, 31));
        as(CLERK, () -> files.take(file.id()));
        as(CLERK, () -> files.sent(file.id()));
        today(LocalDate.of(2027, 6, 2));

        assertThat(as(CLERK, () -> files.paid(file.id()))).isEqualTo(new FileResult.Done());

        assertThat(years(id)).containsExactly("2026 2026 REFUND_DECIDED CASH 5000");
        assertThat(
                        job(() ->
                                jdbc.sql("select booked_on from posting where cause like ?")
                                        .param("refunded:" + id + ":%")
                                        .query(LocalDate.class)
                                        .single()))
                .isEqualTo(LocalDate.of(2027, 6, 2));
    }

    @Test
    void theSameGivenBackInJuneIsThisYearsExpenditureAndSentBackItStandsAsBefore() {
        var view = paidAcrossTheYearsEnd();
        today(LocalDate.of(2027, 6, 1));

        var id = refunded(view, LocalDate.of(2027, 6, 10));

        assertThat(years(id)).first().asString().startsWith("2027 2026");
        assertThat(booked(id(view), "REFUND_EXPENDITURE")).isEqualTo(5_000);
        done(as(CLERK, () -> fail.failed(id, version(id), Failure.HOLDER_DIFFERS, "名義相違")));
        assertThat(booked(id(view), "REFUND_EXPENDITURE")).isZero();
        assertThat(booked(id(view), "CLOSED_SURPLUS")).isZero();
        assertThat(over(view)).isEqualTo(Yen.of(5_000));
        refunded(view, LocalDate.of(2027, 6, 18));
        assertThat(booked(id(view), "CASH")).isEqualTo(-5_000);
    }

    /** Set off after the books closed: spent and received, without cash (公金振替). */
    @Test
    void aClosedYearsMoneyIsSetOffThroughThisYearsBooks() {
        var view = paidAcrossTheYearsEnd();
        var other = billed("extended-care", 50);
        today(LocalDate.of(2027, 6, 2));

        var id =
                done(
                        as(
                                CLERK,
                                () ->
                                        propose.propose(
                                                id(view),
                                                Yen.of(5_000),
                                                new Target.Against(id(other)),
                                                "二重納付")));
        done(as(CHIEF, () -> approve.approve(id, version(id))));

        assertThat(booked(id(view), "REFUND_EXPENDITURE")).isEqualTo(5_000);
        assertThat(booked(id(view), "CASH") + booked(id(other), "CASH")).isZero();
        assertThat(booked(id(view), "OFFSET") + booked(id(other), "OFFSET")).isZero();
        assertThat(owed(other)).isEqualTo(Yen.ZERO);
    }

    private BillView paidAcrossTheYearsEnd() {
        var view = billed(CLUB, 1);
        today(LocalDate.of(2027, 3, 28));
        pay(view, 5_000, LocalDate.of(2027, 3, 28));
        today(LocalDate.of(2027, 4, 10));
        pay(view, 5_000, LocalDate.of(2027, 4, 10));
        return view;
    }

    /** Decided today, transferred on a day. */
    private UUID refunded(BillView view, LocalDate on) {
        var id = approved(view, 5_000);
        var file = made(on);
        as(CLERK, () -> files.take(file.id()));
        as(CLERK, () -> files.sent(file.id()));
        today(on);
        assertThat(as(CLERK, () -> files.paid(file.id()))).isEqualTo(new FileResult.Done());
        return id;
    }

    /** Books, year of the receipts, and the entries by which it left. */
    private List<String> years(UUID id) {
        return job(() ->
                jdbc.sql(
                                "select concat_ws(' ', p.fiscal_year, p.of_year, e.debit, e.credit,"
                                        + " e.amount) from posting p join ledger_entry e on"
                                        + " e.posting_id = p.id where p.cause like ? order by e.no")
                        .param("refunded:" + id + ":%")
                        .query(String.class)
                        .list());
    }
}
