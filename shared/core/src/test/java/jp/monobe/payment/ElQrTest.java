package jp.monobe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import jp.monobe.billing.BillView;
import jp.monobe.billing.BillsOut;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.ElNumber;
import jp.monobe.billing.model.ElQrPayload;
import jp.monobe.document.ScannedCodes;
import jp.monobe.exchange.BillCopy;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.model.AgentReading.Fault;
import jp.monobe.payment.model.ElText;
import jp.monobe.payment.model.Question;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a slip's eL-QR to the file of 共同収納 and the books. */
class ElQrTest extends Reconciling {

    @Autowired private BillsOut out;

    @Test
    void theCopyBearsNumberAndSquareOfItsSlip() {
        var view = bill();
        var slip = view.slips().getFirst();

        var elQr = Objects.requireNonNull(copy(view).slips().getFirst().elQr());

        var payload = ElQrPayload.parse(elQr.payload()).orElseThrow();
        assertThat(payload.number().number()).isEqualTo(slip.number());
        assertThat(payload.number().confirmation()).isEqualTo(slip.confirmation());
        assertThat(payload.number().category()).isEqualTo("101");
        assertThat(payload.amount()).isEqualTo(slip.amount());
        assertThat(payload.payableUntil()).isEqualTo(slip.payableUntil());
        assertThat(elQr.number()).isEqualTo(payload.number().digits());
        assertThat(elQr.grouped()).isEqualTo(payload.number().grouped());
    }

    @Test
    void theSquareIsReadBackFromThePrintedSlip() throws Exception {
        var view = bill();
        var slip = view.slips().getFirst();
        var pdf = as(CLERK, () -> desk.document(view.row().bill().id(), slip.id())).orElseThrow();

        var payload =
                ElQrPayload.parse(ScannedCodes.squares(pdf).getFirst().getText()).orElseThrow();

        assertThat(payload.number().number()).isEqualTo(slip.number());
        assertThat(payload.amount()).isEqualTo(slip.amount());
    }

    /** A void slip shows none; the one in its place has its own. */
    @Test
    void aSlipThatIsReissuedHasNoneAnyMore() {
        var view = bill();
        var old = reissued(view);

        var slips = copy(view).slips();

        assertThat(slips).hasSize(2);
        assertThat(slips)
                .filteredOn(it -> it.slipId().equals(old.id()))
                .allSatisfy(it -> assertThat(it.elQr()).isNull());
        assertThat(slips)
                .filteredOn(it -> !it.slipId().equals(old.id()))
                .allSatisfy(it ->
                        assertThat(Objects.requireNonNull(it.elQr()).number())
                                .doesNotContain(old.number().value().substring(0, 15)));
    }

    @Test
    void theFileSettlesTheBillAndIsBookedOnce() {
        var view = bill();
        var ref = reference();
        var bytes = el(text -> text.paid(ref, number34(view), 5_000)).bytes();

        assertThat(taken(bytes)).isInstanceOf(TakeResult.Taken.class);
        assertThat(taken(bytes)).isInstanceOf(TakeResult.Before.class);
        drain();

        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
        assertThat(now(view).row().bill().state()).isEqualTo(BillState.SETTLED);
        assertThat(questions(ref)).isEmpty();
        assertThat(copy(view).slips().getFirst().elQr()).isNull();
        assertThat(channel(ref)).isEqualTo(PaymentChannel.EL_QR.name() + " E00000");
    }

    /** The twin: another payment of the same slip counts, and is asked about. */
    @Test
    void paidTwiceByItTheSecondIsAskedAbout() {
        var view = bill();
        var second = reference();
        elFile(text -> text.paid(reference(), number34(view), 5_000));

        elFile(text -> text.paid(second, number34(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.ZERO, Yen.of(5_000)));
        assertThat(questions(second)).containsExactly(Question.OVER);
    }

    /** By a shop and by eL-QR: two agents, two receipts, the second is over. */
    @Test
    void paidInAShopAndByItIsAskedAbout() {
        var view = bill();
        var ref = reference();
        file("02", text -> text.store(ref, number(view), 5_000));

        elFile(text -> text.paid(ref, number34(view), 5_000));

        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.ZERO, Yen.of(5_000)));
        assertThat(questions(ref)).containsExactly(Question.OVER);
    }

    @Test
    void anUnknownNumberAnotherAmountAndAnOldSlipAreAskedAbout() {
        var view = bill();
        var old = reissued(view);
        var unknown = reference();
        var less = reference();
        var nobodys = BillNumber.draw(new Random(++files)).value();

        elFile(text ->
                text.paid(unknown, ElText.number(nobodys), 700)
                        .paid(less, ElText.number(old.number().value()), 4_000));

        assertThat(questions(unknown)).containsExactly(Question.UNKNOWN);
        assertThat(questions(less))
                .containsExactlyInAnyOrder(Question.VOID_SLIP, Question.WRONG_AMOUNT);
        assertThat(now(view).row().balance()).isEqualTo(new Balance(Yen.of(1_000), Yen.ZERO));
    }

    @Test
    void paidAfterItsLastDayIsAskedAbout() {
        var view = bill();
        var ref = reference();

        elFile(text -> text.madeOn("20291231").paid(ref, number34(view), 5_000, "20291231120000"));

        assertThat(questions(ref)).containsExactly(Question.LATE);
        assertThat(now(view).row().balance()).isEqualTo(Balance.NONE);
    }

    @Test
    void aSpoiltFileBooksNothing() {
        var view = bill();
        var whole = el(text -> text.paid(reference(), number34(view), 5_000));
        var spoilt = new String(whole.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1);

        var result =
                taken(
                        spoilt.replace("000000005000", "000000005001")
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(result).isEqualTo(new TakeResult.Refused(3, Fault.TOTALS));
        drain();
        assertThat(now(view).row().balance().owed()).isEqualTo(Yen.of(5_000));
    }

    private Slip reissued(BillView view) {
        var old = view.slips().getFirst();
        var bill = view.row().bill();
        as(CLERK, () -> reissue.reissue(bill.id(), old.id(), bill.version(), "紛失"));
        return old;
    }

    private BillCopy copy(BillView view) {
        return job(() -> out.copy(view.row().bill().id())).orElseThrow();
    }

    private String number34(BillView view) {
        var slip = BillNumber.parse(number(view)).orElseThrow();
        var all = now(view).slips();
        var its = all.stream().filter(it -> it.number().equals(slip)).findFirst().orElseThrow();
        return new ElNumber("00000", "39204", slip, its.confirmation(), "101").digits();
    }

    private String channel(String reference) {
        return job(() ->
                jdbc.sql("select concat(channel, ' ', agent) from receipt where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single());
    }

    private static ElText el(java.util.function.UnaryOperator<ElText> payments) {
        return payments.apply(
                new ElText()
                        .number10("%010d".formatted(System.nanoTime() % 1_000_000_000L + ++files)));
    }

    private void elFile(java.util.function.UnaryOperator<ElText> payments) {
        assertThat(taken(el(payments).bytes())).isInstanceOf(TakeResult.Taken.class);
        drain();
    }
}
