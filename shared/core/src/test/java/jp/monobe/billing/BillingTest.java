package jp.monobe.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.monobe.billing.AssessResult.Assessed;
import jp.monobe.billing.AssessResult.Problem;
import jp.monobe.billing.AssessResult.Reason;
import jp.monobe.billing.AssessResult.Wrong;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.billing.model.SlipPlan;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.PdfText;
import org.junit.jupiter.api.Test;

/** From the assessment to the slip, and what changes it. */
class BillingTest extends Accounting {

    @Test
    void previewsWithoutBookingThenBooksExactlyThat() {
        long before = bookings();
        var lines = List.of(line(1, CLUB, 1), line(2, "school-lunch", 20));

        var preview = as(CLERK, () -> assess.preview(lines));

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.total()).isEqualTo(Yen.of(5_000 + 20 * 280));
        assertThat(bookings()).isEqualTo(before);
        var result = (Assessed) as(CLERK, () -> assess.assess(lines));
        assertThat(result.total()).isEqualTo(preview.total());
        assertThat(bookings()).isEqualTo(before + 2);
        assertThat(trail.of(CLERK, "bill.assess").getLast().subjects()).isEqualTo(result.bills());
    }

    @Test
    void aBillOwesWhatTheLedgerSaysAndHasASlipThatATillReads() {
        var view = bill();

        var bill = view.row().bill();
        assertThat(view.row().balance().owed()).isEqualTo(Yen.of(5_000));
        assertThat(bill.state()).isEqualTo(BillState.OPEN);
        assertThat(bill.dueOn()).isAfterOrEqualTo(month.atEndOfMonth());
        assertThat(bill.year())
                .isEqualTo(AccountingYear.ofAssessment(month.atEndOfMonth(), bill.assessedOn()));
        var slip = view.slips().getFirst();
        assertThat(slip.payableUntil()).isEqualTo(bill.dueOn().plusDays(30));
        var text = PdfText.of(as(CLERK, () -> desk.document(bill.id(), slip.id())).orElseThrow());
        var digits =
                new SlipBarcode(
                        "912345", slip.number(), "39204", 0, slip.payableUntil(), slip.amount());
        assertThat(text)
                .contains("納入通知書", "5,000円", slip.number().grouped(), bill.title())
                .contains(digits.digits().substring(8, 29))
                .doesNotContain(payer);
    }

    @Test
    void whatIsWrongInOneLineBooksNothing() {
        long before = bookings();

        var result =
                assessed(
                        line(1, CLUB, 1),
                        line(2, CLUB, 1),
                        line(3, "no-such-fee", 1),
                        line(4, "extended-care", 0),
                        new FeeLine(5, "9999999999", "", CLUB, month, 1),
                        new FeeLine(6, payer, "", CLUB, YearMonth.of(2020, 1), 1));

        assertThat(((Wrong) result).problems())
                .containsExactly(
                        new Problem(2, Reason.TWICE_HERE),
                        new Problem(3, Reason.NO_SUCH_FEE),
                        new Problem(4, Reason.WRONG_QUANTITY),
                        new Problem(5, Reason.NO_SUCH_PAYER),
                        new Problem(6, Reason.WRONG_MONTH));
        assertThat(bookings()).isEqualTo(before);
    }

    @Test
    void aFeeOfAMonthIsAssessedOnceUntilItIsCancelled() {
        var first = bill().row().bill();

        assertThat(assessed(line(1, CLUB, 1)))
                .isEqualTo(new Wrong(List.of(new Problem(1, Reason.ASSESSED_BEFORE))));
        as(CLERK, () -> change.cancel(first.id(), first.version(), "退会"));

        assertThat(assessed(line(1, CLUB, 1))).isInstanceOf(Assessed.class);
    }

    /** Both looked before either wrote: the key holds, and nothing of the second is booked. */
    @Test
    void twoClerksAtOnceAssessOnce() throws Exception {
        var clerk = Acting.as(CLERK, TestCities.IN_NANKOKU);
        Callable<Object> both = () -> clerk.call(() -> assess.assess(List.of(line(1, CLUB, 1))));

        try (var clerks = Executors.newFixedThreadPool(4)) {
            var ends = clerks.invokeAll(IntStream.range(0, 4).mapToObj(_ -> both).toList());
            int done = 0;
            for (var end : ends) {
                done += end.get() instanceof Assessed ? 1 : 0;
                if (end.get() instanceof Wrong(var problems)) {
                    assertThat(problems).containsExactly(new Problem(1, Reason.ASSESSED_BEFORE));
                }
            }
            assertThat(done).isOne();
        }
        assertThat(
                        as(
                                LoadedPeople.JOB,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from bill where service_month"
                                                                + " = ?")
                                                .param(month.atDay(1))
                                                .query(Long.class)
                                                .single()))
                .isOne();
    }

    @Test
    void anotherAmountIsBookedAsTheDifferenceAndGoesOutOnANewSlip() {
        var bill = bill().row().bill();

        var result = as(CLERK, () -> change.change(bill.id(), bill.version(), Yen.of(3_000), "減免"));

        assertThat(result).isEqualTo(new ChangeResult.Done());
        var view = open(bill.id());
        assertThat(view.row().balance().owed()).isEqualTo(Yen.of(3_000));
        assertThat(view.slips()).extracting(Slip::number).doesNotHaveDuplicates();
        assertThat(view.slips()).extracting(Slip::isVoid).containsExactly(false, true);
        assertThat(view.slips()).extracting(Slip::reissue).containsExactly(1, 0);
        assertThat(view.slips())
                .extracting(Slip::amount)
                .containsExactly(Yen.of(3_000), Yen.of(5_000));
        assertThat(view.changes().getFirst().reason()).isEqualTo("減免");
        assertThat(view.postings()).hasSize(2);
    }

    @Test
    void cancellingLeavesNothingOwedAndEverythingInTheBooks() {
        var bill = bill().row().bill();

        as(CLERK, () -> change.cancel(bill.id(), bill.version(), "誤り"));

        var view = open(bill.id());
        assertThat(view.row().balance().owed()).isEqualTo(Yen.ZERO);
        assertThat(view.row().bill().state()).isEqualTo(BillState.CANCELLED);
        assertThat(view.postings()).hasSize(2);
        assertThat(
                        as(
                                CLERK,
                                () ->
                                        reissue.reissue(
                                                bill.id(),
                                                view.slips().getFirst().id(),
                                                bill.version() + 1,
                                                "紛失")))
                .isEqualTo(new ChangeResult.NoSuchSlip());
    }

    @Test
    void howABillWouldBeSplitIsExactlyHowItIs() {
        var bill = bill().row().bill();
        var first = bill.assessedOn().plusMonths(1);
        long before = bookings();

        var parts = as(CLERK, () -> reissue.preview(bill.id(), 3, first));

        assertThat(parts)
                .extracting(SlipPlan.Part::amount)
                .containsExactly(Yen.of(1_800), Yen.of(1_600), Yen.of(1_600));
        assertThat(bookings()).isEqualTo(before);
        assertThat(open(bill.id()).slips()).hasSize(1);
        as(CLERK, () -> reissue.split(bill.id(), 3, first, bill.version(), "相談"));
        assertThat(open(bill.id()).slips())
                .filteredOn(Slip::isAwaited)
                .map(it -> new SlipPlan.Part(it.part(), it.amount(), it.dueOn()))
                .containsExactlyInAnyOrderElementsOf(parts);
        assertThat(as(CLERK, () -> reissue.preview(bill.id(), 25, first))).isEmpty();
    }

    @Test
    void whoLookedAtAnOlderVersionLooksAgainAndWhoGivesNoReasonIsAsked() {
        var bill = bill().row().bill();

        assertThat(as(CLERK, () -> change.cancel(bill.id(), bill.version() + 1, "誤り")))
                .isEqualTo(new ChangeResult.Stale());
        assertThat(as(CLERK, () -> change.cancel(bill.id(), bill.version(), " ")))
                .isEqualTo(new ChangeResult.NoReason());
        assertThat(as(CLERK, () -> change.change(bill.id(), bill.version(), bill.amount(), "x")))
                .isEqualTo(new ChangeResult.NoAmount());
        assertThat(open(bill.id()).row().balance().owed()).isEqualTo(bill.amount());
    }
}
