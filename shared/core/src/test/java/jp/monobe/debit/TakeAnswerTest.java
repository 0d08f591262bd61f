package jp.monobe.debit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.monobe.billing.BillView;
import jp.monobe.billing.model.BillState;
import jp.monobe.debit.AnswerResult.Before;
import jp.monobe.debit.AnswerResult.Booked;
import jp.monobe.debit.AnswerResult.Fault;
import jp.monobe.debit.AnswerResult.Refused;
import jp.monobe.debit.DebitFile.Round;
import jp.monobe.debit.DebitFile.State;
import jp.monobe.kernel.Yen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bank's answer is booked whole, once, or not at all. */
class TakeAnswerTest extends Debiting {

    private static final Map<Integer, Character> ALL_DRAWN = Map.of();

    private BillView bill;

    @BeforeEach
    void billed() {
        mandate();
        bill = bill();
    }

    private List<String> sent() {
        var lines = taken(made(bill));
        today(due(bill));
        return lines;
    }

    @Test
    void whatWasDrawnIsPaid() {
        var result = answered(answer(sent(), ALL_DRAWN));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Booked.class,
                        it -> {
                            assertThat(it.drawn()).isEqualTo(1);
                            assertThat(it.total()).isEqualTo(Yen.of(5_000));
                            assertThat(it.failed()).isZero();
                        });
        assertThat(open(id(bill)).row().bill().state()).isEqualTo(BillState.SETTLED);
        assertThat(as(CLERK, () -> files.newest()))
                .anySatisfy(it -> {
                    assertThat(it.id()).isEqualTo(((Booked) result).file().id());
                    assertThat(it.state()).isEqualTo(State.ANSWERED);
                    assertThat(it.drawn()).isEqualTo(1);
                });
    }

    /** No bank has drawn before the day; on the day the same file is taken. */
    @Test
    void beforeItsDayAnAnswerIsRefused() {
        var answer = answer(sent(), ALL_DRAWN);
        today(due(bill).minusDays(1));

        assertThat(answered(answer)).isEqualTo(new Refused(1, Fault.NOT_YET));
        assertThat(open(id(bill)).row().bill().state()).isEqualTo(BillState.OPEN);

        today(due(bill));
        assertThat(answered(answer)).isInstanceOf(Booked.class);
    }

    /** The bank pays in under its own name, a day of its own; the closing adds up by channel. */
    @Test
    void itIsAReceiptOfTheBankThatIsToBePaidIn() {
        var before = count("select coalesce(sum(told), 0) from agent_due where agent = 'DB0175'");

        answered(answer(sent(), ALL_DRAWN));

        assertThat(
                        count(
                                "select count(*) from receipt where channel = 'DIRECT_DEBIT' and"
                                        + " agent = 'DB0175' and paid_on = ? and slip_id = ?",
                                due(bill),
                                bill.slips().getFirst().id()))
                .isEqualTo(1);
        assertThat(count("select coalesce(sum(told), 0) from agent_due where agent = 'DB0175'"))
                .isEqualTo(before + 5_000);
    }

    @Test
    void theSameFileIsBookedOnce() {
        var lines = answer(sent(), ALL_DRAWN);
        answered(lines);

        assertThat(answered(lines)).isInstanceOf(Before.class);

        assertThat(open(id(bill)).row().balance().over()).isEqualTo(Yen.ZERO);
    }

    /** The twin: another answer to the same file is not the same. */
    @Test
    void anotherAnswerToTheSameFileIsRefused() {
        var asked = sent();
        answered(answer(asked, ALL_DRAWN));

        assertThat(answered(answer(asked, Map.of(0, '1'))))
                .isEqualTo(new Refused(1, Fault.ANSWERED_BEFORE));
    }

    /** Numbers of another city's file may be ours: its 委託者コード says whose it is. */
    @Test
    void anotherCitysFileIsRefused() {
        var lines = answer(sent(), ALL_DRAWN);

        var other = with(lines, 0, 5, 14, "3921110002");

        assertThat(answered(other)).isEqualTo(new Refused(1, Fault.OTHER_CITY));
        assertThat(owed(bill)).isEqualTo(Yen.of(5_000));
        assertThat(answered(lines)).isInstanceOf(Booked.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGED,2,2,5,0001",
        "CHANGED,2,44,50,7654321",
        "CHANGED,2,51,52,ﾅﾝ",
        "UNKNOWN_LINE,2,92,111,00099999999999999999",
        "UNKNOWN_LINE,2,92,111,99999999999999999999",
        "OTHER_DAY,1,55,58,0101",
        "FIELD,2,112,112,5",
        "TOTALS,3,8,19,000000005001",
        "TOTALS,3,20,25,000000",
        "CHARACTER,2,60,60,ｦ",
        "KIND,1,2,3,21",
    })
    void whatIsNotTheAnswerToOurFileIsRefusedWhole(
            Fault fault, int line, int from, int to, String instead) {
        var lines = answer(sent(), ALL_DRAWN);

        assertThat(answered(with(lines, line - 1, from, to, instead)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> {
                            assertThat(it.fault()).isEqualTo(fault);
                            assertThat(it.line()).isEqualTo(line);
                        });

        assertThat(owed(bill)).isEqualTo(Yen.of(5_000));
        assertThat(answered(lines)).isInstanceOf(Booked.class);
    }

    /** Sums that hold together do not help: another amount than asked for. */
    @Test
    void anAmountThatWasNotAskedForIsRefused() {
        var asked = sent();

        var more = answer(with(asked, 1, 81, 90, "0000005001"), ALL_DRAWN);

        assertThat(answered(more)).isEqualTo(new Refused(2, Fault.CHANGED));
    }

    @Test
    void aLineTwiceOrMissingIsRefused() {
        var asked = sent();
        var twice = new ArrayList<>(asked);
        twice.add(2, asked.get(1));
        var none = new ArrayList<>(asked);
        none.remove(1);

        assertThat(answered(answer(twice, ALL_DRAWN))).isEqualTo(new Refused(3, Fault.TWICE));
        assertThat(answered(answer(none, ALL_DRAWN))).isEqualTo(new Refused(2, Fault.EMPTY));
        assertThat(answered(answer(asked, ALL_DRAWN).subList(0, 3)))
                .isEqualTo(new Refused(4, Fault.ORDER));
    }

    /** Nobody took the file: whatever this answers, it is not ours. */
    @Test
    void anAnswerToAFileThatWasNotSentIsRefused() {
        var file = made(bill);
        var lines =
                List.of(
                        job(() ->
                                        new String(
                                                jdbc.sql(
                                                                "select bytes from debit_file where"
                                                                        + " id = ?")
                                                        .param(file.id())
                                                        .query(byte[].class)
                                                        .single(),
                                                JIS))
                                .split("\r\n"));

        assertThat(answered(answer(lines, ALL_DRAWN))).isEqualTo(new Refused(1, Fault.NOT_SENT));
    }

    @Test
    void whatABalanceDidNotCoverIsAskedForOnceMore() {
        answered(answer(sent(), Map.of(0, '1')));
        assertThat(owed(bill)).isEqualTo(Yen.of(5_000));
        var on = as(CLERK, () -> files.againOn(due(bill))).orElseThrow();

        var again = made(Round.AGAIN, on);
        var lines = taken(again);
        today(on);
        answered(answer(lines, Map.of(0, '1')));

        assertThat(asked(Round.AGAIN, on.plusDays(1))).isEqualTo(new DebitResult.NothingDue());
        assertThat(as(CLERK, () -> failures.waiting(0, 1_000)).rows())
                .anySatisfy(it -> {
                    assertThat(it.bill().bill().id()).isEqualTo(id(bill));
                    assertThat(it.failed().line().round()).isEqualTo(Round.AGAIN);
                });
    }

    @ParameterizedTest
    @CsvSource({"2,ENDED", "3,ENDED", "4,ENDED", "8,IN_FORCE", "9,IN_FORCE"})
    void anAccountThatIsClosedToUsIsAskedForNothingMore(char code, String state) {
        answered(answer(sent(), Map.of(0, code)));

        assertThat(
                        count(
                                "select count(*) from debit_mandate m join debit_line l on"
                                        + " l.mandate_id = m.id where l.bill_id = ? and m.state = ?",
                                id(bill),
                                state))
                .isEqualTo(1);
        var row =
                as(CLERK, () -> failures.waiting(0, 1_000)).rows().stream()
                        .filter(it -> it.bill().bill().id().equals(id(bill)))
                        .findFirst()
                        .orElseThrow();
        var line = row.failed().line().id();
        assertThat(as(CLERK, () -> failures.bySlip(line, " ")))
                .isEqualTo(DebitWork.Answered.NO_NOTE);
        assertThat(as(CLERK, () -> failures.bySlip(line, "納付書を送付")))
                .isEqualTo(DebitWork.Answered.DONE);
        assertThat(as(CLERK, () -> failures.bySlip(line, "納付書を送付")))
                .isEqualTo(DebitWork.Answered.TOO_LATE);
    }

    private static List<String> with(List<String> lines, int at, int from, int to, String instead) {
        var changed = new ArrayList<>(lines);
        var line = lines.get(at);
        changed.set(at, line.substring(0, from - 1) + instead + line.substring(to));
        return changed;
    }
}
