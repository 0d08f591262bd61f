package jp.monobe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.billing.Accounting;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.BillView;
import jp.monobe.billing.ChangeResult;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.BillState;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.exchange.PaymentEvent.Channel;
import jp.monobe.exchange.PaymentEvent.Item;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.payment.ReconcileDesk.Answered;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.AgentText;
import jp.monobe.payment.model.Question;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an agent's file to the books, and what a clerk is asked. */
class ReconcileTest extends Accounting {

    private static int files;
    private static int references;

    @Autowired private TakeAgentFile take;
    @Autowired private TakePayment takePayment;
    @Autowired private ReconcileDesk reconcile;

    @Test
    void flashThenConfirmedBooksOnce() {
        var view = bill();
        var ref = reference();

        file("01", text -> text.store(ref, number(view), 5_000));
        assertThat(now(view).row().bill().state()).isEqualTo(BillState.SETTLED);
        file("02", text -> text.store(ref, number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(questions(ref)).isEmpty();
    }

    @Test
    void theSameFileTwiceBooksOnce() {
        var view = bill();
        var bytes = text("02", text -> text.store(reference(), number(view), 5_000)).bytes();

        assertThat(taken(bytes)).isInstanceOf(TakeResult.Taken.class);
        assertThat(taken(bytes)).isInstanceOf(TakeResult.Before.class);

        drain();
        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
    }

    /** The twin: a second payment is another reference, counts, and is asked about. */
    @Test
    void paidTwiceTheSecondIsAskedAboutAndToBeGivenBack() {
        var view = bill();
        var second = reference();
        file("02", text -> text.store(reference(), number(view), 5_000));

        file("02", text -> text.store(second, number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.ZERO, Yen.of(5_000)));
        assertThat(questions(second)).containsExactly(Question.OVER);
    }

    /** One part of two paid twice: nothing is over, and yet somebody has to look. */
    @Test
    void aPartPaidTwiceIsAskedAbout() {
        var view = bill();
        var first = LocalDate.of(2026, 12, 28);
        as(CLERK, () -> reissue.split(view.row().bill().id(), 2, first, 0, "分割の相談"));
        var part = now(view).slips().stream().filter(Slip::isAwaited).findFirst().orElseThrow();
        var again = reference();
        file("02", text -> text.store(reference(), part.number().value(), 2_500));

        file("02", text -> text.store(again, part.number().value(), 2_500));

        assertThat(questions(again)).containsExactly(Question.PAID_TWICE);
        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
    }

    @Test
    void cancelledAfterFlashIsOwedAgain() {
        var view = bill();
        var ref = reference();
        file("01", text -> text.store(ref, number(view), 5_000));

        file("03", text -> text.store(ref, number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
        assertThat(now(view).row().bill().state()).isEqualTo(BillState.OPEN);
    }

    /** Files overtake one another: what was cancelled before it was told is never booked. */
    @Test
    void cancelledBeforeFlashIsNeverBookedButConfirmedAfterAllIs() {
        var view = bill();
        var ref = reference();
        file("03", text -> text.store(ref, number(view), 5_000));
        file("01", text -> text.store(ref, number(view), 5_000));
        assertThat(now(view).row().balance().owed()).isEqualTo(Yen.of(5_000));

        file("02", text -> text.store(ref, number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(questions(ref)).containsExactly(Question.CONFIRMED_AFTER_CANCELLED);
    }

    @Test
    void cancelledAfterConfirmedTakesNothingBackAndIsAsked() {
        var view = bill();
        var ref = reference();
        file("02", text -> text.store(ref, number(view), 5_000));

        file("03", text -> text.store(ref, number(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(questions(ref)).containsExactly(Question.CANCELLED_AFTER_CONFIRMED);
    }

    @Test
    void whatNobodyKnowsIsAssignedByAStoredAct() {
        var view = bill();
        var ref = reference();
        var nobodys = BillNumber.draw(new Random(files));
        file("02", text -> text.store(ref, nobodys.value(), 5_000));
        var question = question(ref);

        assertThat(as(CLERK, () -> reconcile.assign(question, "1234", "電話で確認")))
                .isEqualTo(Answered.NO_SUCH_SLIP);
        assertThat(as(CLERK, () -> reconcile.assign(question, number(view), " ")))
                .isEqualTo(Answered.NO_NOTE);
        assertThat(as(CLERK, () -> reconcile.seen(question, "見た")))
                .isEqualTo(Answered.NOT_THIS_WAY);
        assertThat(as(CLERK, () -> reconcile.assign(question, number(view), "電話で確認")))
                .isEqualTo(Answered.DONE);

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(now(view).slips().getFirst().received()).isEqualTo(Yen.of(5_000));
        assertThat(as(CLERK, () -> reconcile.assign(question, number(view), "もう一度")))
                .isEqualTo(Answered.TOO_LATE);
        assertThat(questions(ref)).isEmpty();
    }

    @Test
    void anOldSlipAnotherAmountAndALateDayAreAskedAbout() {
        var view = bill();
        var old = view.slips().getFirst();
        as(
                CLERK,
                () ->
                        reissue.reissue(
                                view.row().bill().id(),
                                old.id(),
                                view.row().bill().version(),
                                "紛失"));
        var ref = reference();

        file(
                "02",
                text ->
                        text.madeOn("20291231")
                                .payment(
                                        'P',
                                        ref,
                                        "20291231120000",
                                        old.number().value(),
                                        "",
                                        4_000));

        assertThat(questions(ref))
                .containsExactlyInAnyOrder(
                        Question.VOID_SLIP, Question.WRONG_AMOUNT, Question.LATE);
        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(1_000), Yen.ZERO));
        var asked = question(ref);
        assertThat(as(CLERK, () -> reconcile.seen(asked, "残りを再発行"))).isEqualTo(Answered.DONE);
        assertThat(questions(ref)).hasSize(2);
    }

    /** What a clerk assigned is taken from where she assigned it to, and from nowhere else. */
    @Test
    void takenBackAfterItWasAssignedItIsOwedAgain() {
        var view = bill();
        var ref = reference();
        var nobodys = BillNumber.draw(new Random(++files)).value();
        file("01", text -> text.store(ref, nobodys, 5_000));
        var question = question(ref);
        as(CLERK, () -> reconcile.assign(question, number(view), "電話で確認"));
        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);

        file("03", text -> text.store(ref, nobodys, 5_000));

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
        assertThat(unidentified()).isNotNegative();
    }

    /** The other order: what is gone is asked about no more, and settles nothing. */
    @Test
    void whatWasTakenBackCannotBeAssigned() {
        var view = bill();
        var ref = reference();
        var nobodys = BillNumber.draw(new Random(++files)).value();
        file("01", text -> text.store(ref, nobodys, 5_000));
        var question = question(ref);

        file("03", text -> text.store(ref, nobodys, 5_000));

        assertThat(questions(ref)).isEmpty();
        assertThat(as(CLERK, () -> reconcile.assign(question, number(view), "電話で確認")))
                .isEqualTo(Answered.TOO_LATE);
        assertThat(now(view).row().balance().owed()).isEqualTo(Yen.of(5_000));
    }

    private long unidentified() {
        return job(() ->
                jdbc.sql(
                                "select coalesce(sum(if(credit = 'UNIDENTIFIED', amount, -amount)), 0)"
                                        + " from ledger_entry where 'UNIDENTIFIED' in (debit, credit)")
                        .query(Long.class)
                        .single());
    }

    /** One agent's number is not another's; told otherwise under the same, it is asked about. */
    @Test
    void anotherSlipUnderTheSameNumberIsNeverSwallowed() {
        var one = bill();
        var two = another();
        var ref = reference();
        file("02", text -> text.store(ref, number(one), 5_000));

        file("02", text -> text.store(ref, number(two), 5_000));
        assertThat(questions(ref)).containsExactly(Question.TOLD_DIFFERENTLY);
        assertThat(now(two).row().balance().owed()).isEqualTo(Yen.of(5_000));

        file("02", text -> text.maker("654321").store(ref, number(two), 5_000));
        assertThat(now(two).row().balance()).isEqualTo(Balance.NONE);
    }

    @Test
    void anotherAmountConfirmedIsBookedAsConfirmed() {
        var view = bill();
        var ref = reference();
        file("01", text -> text.store(ref, number(view), 5_000));

        file("02", text -> text.store(ref, number(view), 4_000));

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(1_000), Yen.ZERO));
        assertThat(questions(ref))
                .containsExactlyInAnyOrder(Question.CONFIRMED_DIFFERS, Question.WRONG_AMOUNT);
    }

    @Test
    void aClerkTakesBackWhatTheAgentCancelledLate() {
        var view = bill();
        var ref = reference();
        file("02", text -> text.store(ref, number(view), 5_000));
        file("03", text -> text.store(ref, number(view), 5_000));
        var question = question(ref);

        assertThat(as(CLERK, () -> reconcile.takeBack(question, "収納機関に確認")))
                .isEqualTo(Answered.DONE);

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(5_000), Yen.ZERO));
        assertThat(questions(ref)).isEmpty();
    }

    /** 4,000 came for 5,000: one new slip asks for the rest. */
    @Test
    void whatIsLeftGoesOutOnOneNewSlip() {
        var view = bill();
        file("02", text -> text.store(reference(), number(view), 4_000));
        var version = now(view).row().bill().version();

        var result =
                as(
                        CLERK,
                        () ->
                                reissue.split(
                                        view.row().bill().id(),
                                        1,
                                        LocalDate.of(2026, 12, 28),
                                        version,
                                        "金額違い"));

        assertThat(result).isEqualTo(new ChangeResult.Done());
        assertThat(now(view).slips())
                .filteredOn(Slip::isAwaited)
                .singleElement()
                .extracting(Slip::amount)
                .isEqualTo(Yen.of(1_000));
    }

    @Test
    void anotherFileUnderTheSameNumberIsToldApart() {
        var view = bill();
        var first = text("02", text -> text.store(reference(), number(view), 5_000));
        taken(first.bytes());

        var other = first.store(reference(), number(view), 1).bytes();

        assertThat(taken(other)).isInstanceOf(TakeResult.SameNumber.class);
        drain();
    }

    @Test
    void aFileThatIsWrongBooksNothing() {
        var view = bill();
        var bytes = text("02", text -> text.store(reference(), number(view), 5_000)).city("392111");

        assertThat(taken(bytes.bytes())).isEqualTo(new TakeResult.Refused(1, Fault.OTHER_CITY));
        drain();
        assertThat(now(view).row().balance().owed()).isEqualTo(Yen.of(5_000));
    }

    /** A worker that is killed goes on where the last commit was: nothing lost, nothing twice. */
    @Test
    void linesAreBookedSomeAtATime() {
        var view = bill();
        var count = TakeAgentFile.LOT + 10;
        var first = references + 1;
        taken(
                text(
                                "02",
                                text -> {
                                    for (int i = 0; i < count; i++) {
                                        text.store(reference(), number(view), 1);
                                    }
                                    return text;
                                })
                        .bytes());

        assertThat(job(() -> take.next())).isTrue();
        assertThat(as(CLERK, () -> reconcile.files(0)).getFirst().bookedTo())
                .isEqualTo(TakeAgentFile.LOT);
        drain();

        assertThat(as(CLERK, () -> reconcile.files(0)).getFirst().isBooked()).isTrue();
        assertThat(now(view).row().balance().owed()).isEqualTo(Yen.of(5_000 - count));
        assertThat(references).isEqualTo(first + count - 1);
    }

    @Test
    void aPaymentOfSeveralSlipsFromOurScreensCountsOnce() {
        var one = bill();
        var two = another();
        var event =
                new PaymentEvent(
                        UUID.randomUUID(),
                        Channel.CARD,
                        reference(),
                        Yen.of(10_000),
                        Instant.parse("2026-11-20T03:00:00Z"),
                        List.of(item(one), item(two)));

        assertThat(job(() -> takePayment.take(event))).isTrue();
        assertThat(job(() -> takePayment.take(event))).isFalse();

        assertThat(now(one).row().bill().state()).isEqualTo(BillState.SETTLED);
        assertThat(now(two).row().bill().state()).isEqualTo(BillState.SETTLED);
        assertThat(now(two).row().balance()).isEqualTo(Balance.NONE);
    }

    /** Of the same month and amount. */
    private BillView another() {
        var result = (AssessResult.Assessed) assessed(line(1, "extended-care", 50));
        return open(result.bills().getFirst());
    }

    private static Item item(BillView view) {
        return new Item(view.slips().getFirst().id(), Yen.of(5_000));
    }

    private interface Payments {
        AgentText into(AgentText text);
    }

    private void file(String kind, Payments payments) {
        assertThat(taken(text(kind, payments).bytes())).isInstanceOf(TakeResult.Taken.class);
        drain();
    }

    private static AgentText text(String kind, Payments payments) {
        return payments.into(
                new AgentText()
                        .kind(kind)
                        .number("%010d".formatted(System.nanoTime() % 1_000_000_000L + ++files)));
    }

    private TakeResult taken(byte[] bytes) {
        return as(CLERK, () -> take.take("konbini.txt", bytes));
    }

    private void drain() {
        boolean more = true;
        while (more) {
            more = job(() -> take.next());
        }
    }

    private List<Question> questions(String reference) {
        return job(() -> waiting(reference).query(String.class).list()).stream()
                .map(Question::valueOf)
                .toList();
    }

    private UUID question(String reference) {
        return job(() ->
                jdbc.sql(
                                "select q.id from open_question q join receipt r on r.id ="
                                        + " q.receipt_id and r.item = q.item where r.reference = ?"
                                        + " and q.waits limit 1")
                        .param(reference)
                        .query(UUID.class)
                        .single());
    }

    private JdbcClient.StatementSpec waiting(String reference) {
        return jdbc.sql(
                        "select q.reason from open_question q join receipt r on r.id = q.receipt_id"
                                + " and r.item = q.item where r.reference = ? and q.waits")
                .param(reference);
    }

    private static String reference() {
        return "T" + System.nanoTime() % 1_000_000_000_000L + "N" + ++references;
    }

    private BillView now(BillView view) {
        return open(view.row().bill().id());
    }

    private static String number(BillView view) {
        return view.slips().stream()
                .filter(Slip::isAwaited)
                .findFirst()
                .orElse(view.slips().getFirst())
                .number()
                .value();
    }

    private static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU).call(work::get);
    }
}
