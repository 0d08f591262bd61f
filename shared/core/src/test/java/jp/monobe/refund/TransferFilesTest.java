package jp.monobe.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.refund.FileResult.NotATransferDay;
import jp.monobe.refund.FileResult.NotFromHere;
import jp.monobe.refund.FileResult.NothingWaits;
import jp.monobe.refund.FileResult.TakenBefore;
import jp.monobe.refund.FileResult.TooEarly;
import jp.monobe.refund.internal.GiveBackRows;
import jp.monobe.refund.internal.TransferText;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Approved refunds go to the bank in one file each, are paid, or come back. */
class TransferFilesTest extends Refunding {

    /** A Tuesday; the day before is a holiday. */
    private static final LocalDate TOMORROW = LoadedPeople.TODAY.plusDays(1);

    private static final Charset JIS = Charset.forName("JIS_X0201");

    @Autowired private GiveBackRows rows;
    @Autowired private Settings settings;

    /** What other tests left waiting goes with a file of its own. */
    @BeforeEach
    void nothingElseWaits() {
        as(CLERK, () -> files.make(TOMORROW));
    }

    @Test
    void aFileHoldsAllThatIsApprovedOnce() {
        var one = approved(paidTwice(), 5_000);
        var two = approved(paidTwice(), 1_200);
        var proposed = refund(paidTwice(), 5_000);

        var file = made(TOMORROW);

        assertThat(file.lines()).isEqualTo(2);
        assertThat(file.total()).isEqualTo(Yen.of(6_200));
        assertThat(now(one).file()).isEqualTo(file.id());
        assertThat(now(two).state()).isEqualTo(Code.FILED);
        assertThat(now(proposed).state()).isEqualTo(Code.PROPOSED);
        assertThat(as(CLERK, () -> files.make(TOMORROW))).isEqualTo(new NothingWaits());
    }

    /** Lines of 120 bytes, and the same bytes of the same refunds. */
    @Test
    void itsLinesAreAsTheBanksSay() {
        var one = approved(paidTwice(), 5_000);
        var file = made(TOMORROW);

        var lines = new String(taken(file), JIS).split("\r\n");

        assertThat(lines).hasSize(4).allSatisfy(it -> assertThat(it.getBytes(JIS)).hasSize(120));
        assertThat(lines[0]).startsWith("12103920490001").contains("11240175");
        assertThat(lines[1])
                .startsWith("20175")
                .contains("211", "11234567ｵｶﾊﾞﾔｼ ｻｸﾗ", "0000005000")
                .contains("%010d".formatted(now(one).number()));
        assertThat(lines[2]).startsWith("8000001000000005000");
        assertThat(lines[3]).startsWith("9");
        var again =
                as(
                        CLERK,
                        () ->
                                TransferText.of(
                                        settings.of(TestCities.NANKOKU)
                                                .at(SettingKey.REPAYMENTS, TOMORROW),
                                        TOMORROW,
                                        rows.ofFile(file.id())));
        assertThat(new String(again, JIS).split("\r\n")).isEqualTo(lines);
    }

    @Test
    void onlyADayOnWhichBanksTransferIsTaken() {
        approved(paidTwice(), 100);
        for (var day :
                new LocalDate[] {
                    LoadedPeople.TODAY.minusDays(1),
                    LoadedPeople.TODAY, // a holiday
                    LocalDate.of(2026, 11, 28), // a Saturday
                    LocalDate.of(2027, 3, 1)
                }) {
            assertThat(as(CLERK, () -> files.make(day))).isEqualTo(new NotATransferDay());
        }
        made(TOMORROW);
    }

    @Test
    void eachClerkTakesItOnceAndThatIsOnTheTrail() {
        approved(paidTwice(), 100);
        var file = made(TOMORROW);

        var bytes = taken(file);

        assertThat(as(CLERK, () -> files.take(file.id()))).isEqualTo(new TakenBefore());
        var other = as(CHIEF, () -> files.take(file.id()));
        assertThat(((FileResult.Taken) other).bytes()).isEqualTo(bytes);
        assertThat(trail.of(CLERK, "transfer-file.take").getLast().subjects())
                .containsExactly(file.id());
    }

    /** Somebody took it: it may be on its way, so nothing comes out of it. */
    @Test
    void whatSomebodyTookIsNotDiscarded() {
        var id = approved(paidTwice(), 100);
        var file = made(TOMORROW);
        assertThat(as(CLERK, () -> files.sent(file.id()))).isEqualTo(new NotFromHere());
        assertThat(as(CLERK, () -> fail.stop(id, version(id), "やめる")))
                .isEqualTo(new GiveBackResult.NotFromHere());
        taken(file);

        assertThat(as(CLERK, () -> files.discard(file.id()))).isEqualTo(new NotFromHere());
        assertThat(as(CLERK, () -> files.sent(file.id()))).isEqualTo(new FileResult.Done());
    }

    @Test
    void whatNobodyTookIsDiscardedAndItsRefundsWaitForAnother() {
        var id = approved(paidTwice(), 100);
        var first = made(TOMORROW);

        assertThat(as(CLERK, () -> files.discard(first.id()))).isEqualTo(new FileResult.Done());
        assertThat(as(CLERK, () -> files.take(first.id()))).isEqualTo(new NotFromHere());
        var second = made(TOMORROW);

        assertThat(now(id).file()).isEqualTo(second.id());
        assertThat(rowsOf(first.id())).isZero();
    }

    @Test
    void whatTheBankHasIsPaidOnItsDayAndNotBefore() {
        var view = paidTwice();
        var id = approved(view, 5_000);
        var file = sent(made(TOMORROW));
        assertThat(as(CLERK, () -> files.paid(file.id()))).isEqualTo(new TooEarly());

        today(TOMORROW);
        assertThat(as(CLERK, () -> files.paid(file.id()))).isEqualTo(new FileResult.Done());

        assertThat(now(id).state()).isEqualTo(Code.PAID);
        assertThat(booked(id(view), "REFUND_DECIDED")).isZero();
        assertThat(booked(id(view), "CASH")).isEqualTo(-5_000);
        assertThat(as(CLERK, () -> files.paid(file.id()))).isEqualTo(new NotFromHere());
    }

    /** Before it is booked as paid, or after: it is to be given back anew, with its reason. */
    @Test
    void whatTheBankSendsBackIsToBeGivenBackAnew() {
        var early = paidTwice();
        var late = paidTwice();
        var one = approved(early, 5_000);
        var two = approved(late, 5_000);
        var file = sent(made(TOMORROW));
        done(as(CLERK, () -> fail.failed(one, version(one), Failure.NO_SUCH_ACCOUNT, "口座なし")));
        today(TOMORROW);
        as(CLERK, () -> files.paid(file.id()));
        done(as(CLERK, () -> fail.failed(two, version(two), Failure.CLOSED, "解約済み")));

        for (var view : new BillView[] {early, late}) {
            assertThat(over(view)).isEqualTo(Yen.of(5_000));
            assertThat(booked(id(view), "REFUND_DECIDED")).isZero();
            assertThat(booked(id(view), "CASH")).isZero();
            approved(view, 5_000);
        }
        assertThat(now(one).failure()).isEqualTo(Failure.NO_SUCH_ACCOUNT);
        assertThat(now(one).file()).isEqualTo(file.id());
        assertThat(as(CLERK, () -> giving.due(0)).rows())
                .noneMatch(it -> it.overpaid().row().bill().id().equals(id(early)));
    }

    /** It is on its way: what was taken back meanwhile is owed again, and the file is booked. */
    @Test
    void whatAnAgentTakesBackAfterTheDecisionIsOwedAgain() {
        var view = billed(CLUB, 1);
        var receipts = new Money[] {paid(view), paid(view)};
        var id = approved(view, 5_000);
        for (var money : receipts) {
            takeBack(money);
        }
        var file = sent(made(TOMORROW));
        today(TOMORROW);

        assertThat(as(CLERK, () -> files.paid(file.id()))).isEqualTo(new FileResult.Done());

        assertThat(now(id).state()).isEqualTo(Code.PAID);
        assertThat(owed(view)).isEqualTo(Yen.of(10_000));
        assertThat(booked(id(view), "CASH")).isEqualTo(-5_000);
    }

    /**
     * Raised after the decision, and stopped: the money is the bill's, and nobody is asked for it.
     */
    @Test
    void whatDoesNotLeaveCountsTowardsWhatIsOwedMeanwhile() {
        var view = paidTwice();
        var id = approved(view, 5_000);
        var bill = open(id(view)).row().bill();
        as(CLERK, () -> change.change(bill.id(), bill.version(), Yen.of(8_000), "追加"));
        assertThat(owed(view)).isEqualTo(Yen.of(3_000));

        done(as(CLERK, () -> fail.stop(id, version(id), "増額のため")));

        assertThat(owed(view)).isEqualTo(Yen.ZERO);
        assertThat(over(view)).isEqualTo(Yen.of(2_000));
        assertThat(open(id(view)).slips()).noneMatch(Slip::isAwaited);
        assertThat(open(id(view)).row().bill().state()).isEqualTo(BillState.SETTLED);
        approved(view, 2_000);
    }

    @Test
    void whatIsInNoFileIsStopped() {
        var view = paidTwice();
        var id = approved(view, 5_000);

        done(as(CLERK, () -> fail.stop(id, version(id), "本人が充当を希望")));

        assertThat(now(id).failure()).isEqualTo(Failure.STOPPED);
        assertThat(over(view)).isEqualTo(Yen.of(5_000));
    }

    @Test
    void aFileStaysAsItWasMade() {
        approved(paidTwice(), 100);
        var file = made(TOMORROW);

        for (var sql :
                new String[] {
                    "update transfer_file set bytes = 'x' where id = ?",
                    "delete from transfer_file where id = ?"
                }) {
            assertThatThrownBy(() -> job(() -> jdbc.sql(sql).param(file.id()).update()))
                    .hasMessageContaining("stays as it was made");
        }
    }

    @Test
    void anotherCityHasNoneOfIt() {
        var id = refund(paidTwice(), 100);

        var there = Acting.as(CLERK, TestCities.IN_KONAN).call(() -> giving.open(id));

        assertThat(there).isEmpty();
    }

    private byte[] taken(TransferFile file) {
        var result = as(CLERK, () -> files.take(file.id()));
        assertThat(result).isInstanceOf(FileResult.Taken.class);
        return ((FileResult.Taken) result).bytes();
    }

    private TransferFile sent(TransferFile file) {
        taken(file);
        assertThat(as(CLERK, () -> files.sent(file.id()))).isEqualTo(new FileResult.Done());
        return file;
    }

    private long rowsOf(UUID file) {
        return job(() ->
                jdbc.sql("select count(*) from give_back where file_id = ?")
                        .param(file)
                        .query(Long.class)
                        .single());
    }
}
