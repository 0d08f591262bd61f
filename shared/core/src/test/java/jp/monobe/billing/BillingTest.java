package jp.monobe.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.monobe.billing.AssessResult.Assessed;
import jp.monobe.billing.AssessResult.Problem;
import jp.monobe.billing.AssessResult.Reason;
import jp.monobe.billing.AssessResult.Wrong;
import jp.monobe.billing.internal.Ledger;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.Posting;
import jp.monobe.billing.model.SlipBarcode;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.staff.Role;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.PdfText;
import jp.monobe.testing.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionOperations;

/** From the assessment to the slip, and what changes it, over a real ledger. */
@SpringBootTest(classes = CoreRooms.class)
class BillingTest {

    private static final Actor.Staff CLERK = new Actor.Staff(UUID.randomUUID());
    private static final String CLUB = "after-school-club";

    @Autowired private AssessFee assess;
    @Autowired private ChangeBill change;
    @Autowired private BillingDesk desk;
    @Autowired private Ledger ledger;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionOperations work;
    @Autowired private LoadedPeople people;
    @Autowired private Trail trail;
    @MockitoBean private Permissions permissions;

    /** A month nobody else's test bills. */
    private static YearMonth next = YearMonth.of(2026, 12);

    private String payer = "";
    private YearMonth month = next;

    @BeforeEach
    void anAccountant() {
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(call ->
                        Role.ACCOUNTANT.permissions().contains(call.<String>getArgument(1)));
        people.ready();
        payer = people.cast("sakura").addresseeNo();
        next = next.plusMonths(1);
        month = next;
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, TestCities.IN_NANKOKU).call(work::get);
    }

    private FeeLine line(int no, String kind, int quantity) {
        return new FeeLine(no, payer, "", kind, month, quantity);
    }

    private AssessResult assessed(FeeLine... lines) {
        return as(CLERK, () -> assess.assess(List.of(lines)));
    }

    private BillView bill() {
        return open(((Assessed) assessed(line(1, CLUB, 1))).bills().getFirst());
    }

    private BillView open(UUID id) {
        return as(CLERK, () -> desk.open(id)).orElseThrow();
    }

    private long bookings() {
        return as(
                LoadedPeople.JOB,
                () -> jdbc.sql("select count(*) from posting").query(Long.class).single());
    }

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
        assertThat(view.row().outstanding()).isEqualTo(Yen.of(5_000));
        assertThat(bill.state()).isEqualTo(BillState.OPEN);
        assertThat(bill.dueOn()).isAfterOrEqualTo(month.atEndOfMonth());
        assertThat(bill.year()).isEqualTo(FiscalYear.of(month.atEndOfMonth()));
        var slip = view.slips().getFirst();
        assertThat(slip.payableUntil()).isEqualTo(bill.dueOn().plusDays(30));
        var text = PdfText.of(as(CLERK, () -> desk.document(bill.id(), slip.id())).orElseThrow());
        var digits =
                new SlipBarcode("912345", bill.number(), 0, slip.payableUntil(), slip.amount());
        assertThat(text)
                .contains("納入通知書", "5,000円", bill.number().grouped(), bill.title())
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
                        new FeeLine(5, "9999999999", "", CLUB, month, 1));

        assertThat(((Wrong) result).problems())
                .containsExactly(
                        new Problem(2, Reason.TWICE_HERE),
                        new Problem(3, Reason.NO_SUCH_FEE),
                        new Problem(4, Reason.WRONG_QUANTITY),
                        new Problem(5, Reason.NO_SUCH_PAYER));
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
        Callable<Object> both =
                () -> {
                    try {
                        return clerk.call(() -> assess.assess(List.of(line(1, CLUB, 1))));
                    } catch (DuplicateKeyException late) {
                        return late;
                    }
                };

        try (var clerks = Executors.newFixedThreadPool(4)) {
            var ends = clerks.invokeAll(IntStream.range(0, 4).mapToObj(_ -> both).toList());
            int done = 0;
            for (var end : ends) {
                done += end.get() instanceof Assessed ? 1 : 0;
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
        assertThat(view.row().outstanding()).isEqualTo(Yen.of(3_000));
        assertThat(view.row().bill().number()).isEqualTo(bill.number());
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
        assertThat(view.row().outstanding()).isEqualTo(Yen.ZERO);
        assertThat(view.row().bill().state()).isEqualTo(BillState.CANCELLED);
        assertThat(view.postings()).hasSize(2);
        assertThat(as(CLERK, () -> change.reissue(bill.id(), bill.version() + 1, "紛失")))
                .isEqualTo(new ChangeResult.NotFromHere());
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
        assertThat(open(bill.id()).row().outstanding()).isEqualTo(bill.amount());
    }

    /** What came in for it is not cancelled away. */
    @Test
    void aBillThatWasPaidIsNotCancelled() {
        var bill = bill().row().bill();
        received(bill, "test-receipt:" + bill.id());

        assertThat(as(CLERK, () -> change.cancel(bill.id(), bill.version(), "誤り")))
                .isEqualTo(new ChangeResult.Received());
    }

    @Test
    void theSameCauseIsBookedOnce() {
        var bill = bill().row().bill();
        var cause = "test-receipt:" + bill.id();
        received(bill, cause);

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> received(bill, cause));
        assertThat(open(bill.id()).row().outstanding()).isEqualTo(Yen.of(4_000));

        // The twin: another cause is another booking.
        received(bill, cause + "-2");
        assertThat(open(bill.id()).row().outstanding()).isEqualTo(Yen.of(3_000));
    }

    private void received(Bill bill, String cause) {
        var posting =
                Posting.received(
                        LocalDate.of(2026, 11, 23),
                        bill.year(),
                        cause,
                        bill.id(),
                        new Posting.Receipt(Yen.of(1_000), Yen.ZERO));
        Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU)
                .run(() -> work.executeWithoutResult(_ -> ledger.book(posting)));
    }

    /** Not even by hand: each row has both sides, and nothing is changed or deleted. */
    @Test
    void theLedgerCannotBeUnbalancedOrEdited() {
        var bill = bill().row().bill();
        for (var sql :
                List.of(
                        "update ledger_entry set amount = 1 where bill_id = ?",
                        "delete from ledger_entry where bill_id = ?",
                        "update ledger_entry set credit = debit where bill_id = ?",
                        "update posting set booked_on = '2020-01-01' where cause = concat('assessed:', ?)",
                        "delete from bill where id = ?")) {
            assertThatThrownBy(() ->
                            as(LoadedPeople.JOB, () -> jdbc.sql(sql).param(bill.id()).update()))
                    .as(sql)
                    .hasMessageMatching("(?s).*(append-only|not deleted).*");
        }
        for (var sides : List.of("'CASH', 'CASH', 5", "'CASH', 'REVENUE', 0")) {
            assertThatThrownBy(() ->
                            as(
                                    LoadedPeople.JOB,
                                    () ->
                                            jdbc.sql(
                                                            "insert into ledger_entry (posting_id, no,"
                                                                    + " debit, credit, amount) select"
                                                                    + " posting_id, 9, "
                                                                    + sides
                                                                    + " from ledger_entry where bill_id = ?")
                                                    .param(bill.id())
                                                    .update()))
                    .hasMessageContaining("ledger_entry_moves");
        }
    }

    @Test
    void whoSeesCasesSeesNoBills() {
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(
                        call -> Role.APPROVER.permissions().contains(call.<String>getArgument(1)));

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> as(CLERK, () -> desk.page(Optional.empty(), 0)));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> assessed(line(1, CLUB, 1)));
        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> as(CLERK, () -> change.cancel(UUID.randomUUID(), 0, "誤り")));
    }

    @Test
    void anotherCityHasNotTheBill() {
        var bill = bill().row().bill();

        var there = Acting.as(CLERK, TestCities.IN_KONAN).call(() -> desk.open(bill.id()));

        assertThat(there).isEmpty();
        assertThat(open(bill.id()).row().bill()).isEqualTo(bill);
    }

    @Test
    void theListShowsWhatIsOwedAndItsReadersAreOnTheTrail() {
        var bill = bill().row().bill();

        var page = as(CLERK, () -> desk.page(Optional.of(BillState.OPEN), 0));

        assertThat(page.rows()).anySatisfy(row -> assertThat(row.bill()).isEqualTo(bill));
        assertThat(trail.of(CLERK, "payer.find").getLast().reason()).isEqualTo("billing.list");
    }
}
