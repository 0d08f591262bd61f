package jp.monobe.debit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.billing.BillsOut;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.model.Money;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitFile.State;
import jp.monobe.debit.DebitResult.Made;
import jp.monobe.debit.DebitResult.NotFromHere;
import jp.monobe.debit.DebitResult.NothingDue;
import jp.monobe.exchange.BillCopy;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Which slips the bank is asked to draw, and in what file. */
class DebitFilesTest extends Debiting {

    @Autowired private BillsOut copies;

    @Test
    void whatIsDueIsAskedForOnce() {
        mandate();
        var bill = bill();

        var file = made(bill);

        assertThat(file.lines()).isEqualTo(1);
        assertThat(file.total()).isEqualTo(Yen.of(5_000));
        assertThat(asked(Round.FIRST, due(bill))).isEqualTo(new NothingDue());
    }

    /** The twin: what is not asked for after all is asked for anew. */
    @Test
    void whatWasDiscardedIsAskedForAnew() {
        mandate();
        var bill = bill();
        var file = made(bill);

        assertThat(as(CLERK, () -> files.discard(file.id()))).isEqualTo(new DebitResult.Done());

        assertThat(made(bill).lines()).isEqualTo(1);
        assertThat(as(CLERK, () -> files.take(file.id()))).isEqualTo(new NotFromHere());
    }

    /** Whatever the code forgets, the key does not. */
    @Test
    void theDatabaseRefusesASlipThatIsUnderRequest() {
        mandate();
        var file = made(bill());

        assertThatThrownBy(() ->
                        job(() ->
                                jdbc.sql(
                                                "insert into debit_line (id, file_id, no, number,"
                                                        + " round, mandate_id, bill_id, slip_id,"
                                                        + " amount, is_first, standing) select uuid(),"
                                                        + " file_id, no + 1, nextval(debit_number),"
                                                        + " 'AGAIN', mandate_id, bill_id, slip_id,"
                                                        + " amount, false, 'ASKED' from debit_line"
                                                        + " where file_id = ?")
                                        .param(file.id())
                                        .update()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void itsLinesAreAsTheBanksSayAndTheSameEachTime() {
        mandate();
        var bill = bill();
        var file = made(bill);

        var lines = taken(file);

        assertThat(lines).hasSize(4).allSatisfy(it -> assertThat(it.getBytes(JIS)).hasSize(120));
        assertThat(lines.get(0)).startsWith("19103920490002");
        assertThat(lines.get(1))
                .startsWith("20175")
                .contains("11234567", "00000050001")
                .doesNotContain(payer);
        assertThat(lines.get(2)).startsWith("8000001000000005000" + "0".repeat(36));
        assertThat(taken(file)).isEqualTo(lines);
        assertThat(as(CLERK, () -> files.discard(file.id()))).isEqualTo(new NotFromHere());
    }

    @Test
    void theNextFileDoesNotSayThatTheAccountIsNew() {
        mandate();
        taken(made(bill()));
        month = MONTH.plusMonths(1);
        today(month.atDay(10));

        assertThat(taken(made(bill())).get(1)).contains("00000050000");
    }

    @Test
    void whoHasNoMandatePaysBySlip() {
        var mandate = mandate();
        as(CLERK, () -> mandates.withdraw(mandate, 1));
        var before = seen(Round.FIRST, LocalDate.of(2027, 2, 1)).otherwise();
        var bill = bill();

        var seen = seen(Round.FIRST, due(bill));

        assertThat(seen.lines()).isZero();
        assertThat(seen.otherwise()).isEqualTo(before + 1);
        assertThat(as(CLERK, () -> files.make(seen))).isEqualTo(new NothingDue());
    }

    /** Confirmed the day before: the bank cannot keep that day. */
    @Test
    void aMandateHoldsFromItsFirstDayOnly() {
        var bill = bill();
        today(due(bill).minusDays(2));
        mandate();

        assertThat(seen(Round.FIRST, due(bill)).lines()).isZero();
    }

    @Test
    void whatWasPaidMeanwhileIsNotDrawn() {
        mandate();
        var bill = bill();
        var seen = seen(Round.FIRST, due(bill));
        var money =
                new Money(UUID.randomUUID(), PaymentChannel.STORE, bill.slips().getFirst().id());
        job(() ->
                inTransaction(() ->
                        settle.receive(
                                List.of(new Arrival(money, Yen.of(5_000), month.atDay(10))))));

        assertThat(seen.lines()).isEqualTo(1);
        assertThat(as(CLERK, () -> files.make(seen))).isEqualTo(new NothingDue());
    }

    /** Another paper took the place of one that is under request: the bank draws for the first. */
    @Test
    void whatTookThePlaceOfASlipUnderRequestIsNotAskedForAsWell() {
        mandate();
        var bill = bill();
        taken(made(bill));
        var slip = bill.slips().getFirst().id();
        var version = open(id(bill)).row().bill().version();
        as(CLERK, () -> reissue.reissue(id(bill), slip, version, "紛失"));

        assertThat(asked(Round.FIRST, due(bill))).isEqualTo(new NothingDue());
    }

    /** Killed before it is committed: there is no file, and nothing is under request. */
    @Test
    void aFileIsThereWithItsLinesOrNotAtAll() {
        mandate();
        var bill = bill();
        var before = count("select count(*) from debit_file");

        assertThatThrownBy(() ->
                        as(
                                CLERK,
                                () ->
                                        inTransaction(() -> {
                                            var seen =
                                                    files.preview(Round.FIRST, due(bill))
                                                            .orElseThrow();
                                            assertThat(files.make(seen)).isInstanceOf(Made.class);
                                            throw new IllegalStateException("killed");
                                        })))
                .hasMessage("killed");

        assertThat(count("select count(*) from debit_file")).isEqualTo(before);
        assertThat(made(bill).state()).isEqualTo(State.MADE);
    }

    @Test
    void thePayerIsToldWhenItIsDrawn() {
        mandate();
        var bill = bill();
        assertThat(copy(id(bill)).debit()).isNull();
        long before = news(bill);

        made(bill);

        assertThat(copy(id(bill)).debit()).isEqualTo(new BillCopy.Debit(due(bill), false));
        assertThat(news(bill)).isEqualTo(before + 1);
    }

    private long news(BillView bill) {
        return count("select count(*) from outbox where kind = 'BILL' and chain = ?", id(bill));
    }

    private BillCopy.SlipCopy copy(UUID bill) {
        return job(() -> copies.copy(bill)).orElseThrow().slips().getFirst();
    }
}
