package jp.monobe.closing;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.kernel.Actor;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.payment.AgentDue;
import jp.monobe.payment.PayIns;
import jp.monobe.payment.PayIns.Arrived;
import jp.monobe.payment.PayIns.Recorded;
import jp.monobe.payment.PayIns.Undone;
import jp.monobe.payment.TakeAgentFile;
import jp.monobe.payment.TakeResult;
import jp.monobe.payment.model.AgentText;
import jp.monobe.staff.Role;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.PdfText;
import jp.monobe.testing.SettableClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** In 香南市, where no other test books anything: money of nobody known, paid in, and closed. */
@SpringBootTest(classes = CoreRooms.class)
class CloseBooksTest {

    private static final Actor.Staff CLERK = new Actor.Staff(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 10, 29);
    private static final LocalDate PAID_IN = LocalDate.of(2026, 11, 26);
    private static final String AGENT = "912345";

    private static int files;

    @Autowired private TakeAgentFile take;
    @Autowired private PayIns payIns;
    @Autowired private CloseBooks close;
    @Autowired private JdbcClient jdbc;

    private static final SettableClock CLOCK = new SettableClock();

    @TestBean(name = "businessClock")
    private Clock businessClock;

    static Clock businessClock() {
        return CLOCK;
    }

    @MockitoBean private Permissions permissions;

    @BeforeEach
    void anAccountant() throws SQLException {
        Mockito.when(permissions.allows(ArgumentMatchers.any(), ArgumentMatchers.anyString()))
                .thenAnswer(call ->
                        Role.ACCOUNTANT.permissions().contains(call.<String>getArgument(1)));
        emptied();
        CLOCK.set(DAY);
    }

    @AfterEach
    void asItWas() throws SQLException {
        emptied();
        CLOCK.set(LoadedPeople.TODAY);
    }

    /** Truncating asks no trigger. */
    private static void emptied() throws SQLException {
        try (var connection = TestCities.raw("monobe_migrate");
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var table :
                    List.of(
                            "closing",
                            "pay_in_undone",
                            "pay_in_part",
                            "pay_in",
                            "agent_due",
                            "question_answer",
                            "open_question",
                            "receipt_stage",
                            "receipt",
                            "agent_file_waiting",
                            "agent_line",
                            "agent_file",
                            "ledger_entry",
                            "posting")) {
                statement.execute("truncate table core_392111." + table);
            }
        }
    }

    @Test
    void whatAgentsConfirmedWaitsToBePaidIn() {
        file("01", "A", 700);
        assertThat(as(payIns::waiting)).as("速報 names no day").isEmpty();

        file("02", "A", 700);
        file("02", "B", 300);

        assertThat(as(payIns::waiting))
                .containsExactly(new AgentDue(AGENT, PAID_IN, 2, Yen.of(1_000), Yen.ZERO, 1_000));
    }

    @Test
    void whatArrivesIsBookedGrossAndTheFeeApart() {
        file("02", "A", 1_000);

        var recorded = record(945, 55, "");

        assertThat(((Recorded.Done) recorded).payIn().difference()).isZero();
        assertThat(as(payIns::waiting)).isEmpty();
        assertThat(entries())
                .containsExactlyInAnyOrder(
                        "WITH_AGENTS UNIDENTIFIED 1000",
                        "CASH WITH_AGENTS 1000",
                        "AGENT_FEES CASH 55");
    }

    @Test
    void theSameTwiceIsRecordedOnce() {
        file("02", "A", 1_000);
        record(1_000, 0, "");

        assertThat(record(1_000, 0, "")).isInstanceOf(Recorded.NothingWaits.class);
    }

    @Test
    void whatDiffersNeedsAReasonAndStaysInTheList() {
        file("02", "A", 1_000);

        assertThat(record(900, 0, ""))
                .isEqualTo(new Recorded.Differs(Yen.of(1_000), Yen.of(900), -100));
        assertThat(record(900, 0, "残りは12月1日")).isInstanceOf(Recorded.Done.class);

        assertThat(as(payIns::waiting)).extracting(AgentDue::missing).containsExactly(100L);
        assertThat(record(100, 0, "")).isInstanceOf(Recorded.Done.class);
        assertThat(as(payIns::waiting)).isEmpty();
    }

    @Test
    void whatWasTypedWronglyIsUndoneOnce() {
        file("02", "A", 1_000);
        var id = ((Recorded.Done) record(1_000, 0, "")).payIn().id();

        assertThat(as(() -> payIns.undo(id, "金額の打ち間違い"))).isEqualTo(Undone.DONE);
        assertThat(as(() -> payIns.undo(id, "もう一度"))).isEqualTo(Undone.TOO_LATE);

        assertThat(as(payIns::waiting)).extracting(AgentDue::missing).containsExactly(1_000L);
        assertThat(record(1_000, 0, "")).isInstanceOf(Recorded.Done.class);
    }

    @Test
    void daysAreClosedInTheirOrderAndOnce() {
        file("02", "A", 1_000);
        CLOCK.set(DAY.plusDays(1));
        file("02", "B", 500);
        CLOCK.set(DAY.plusDays(2));

        assertThat(as(close::open)).containsExactly(DAY, DAY.plusDays(1));
        assertThat(day(DAY.plusDays(1))).isEqualTo(new CloseResult.NotYet(DAY));
        assertThat(day(DAY)).isInstanceOf(CloseResult.Closed.class);
        assertThat(day(DAY)).isEqualTo(new CloseResult.Before());
        assertThat(day(DAY.plusDays(1))).isInstanceOf(CloseResult.Closed.class);
        assertThat(day(DAY.plusDays(2))).isEqualTo(new CloseResult.NotYet(DAY.plusDays(2)));
    }

    @Test
    void aClosedDayTakesNothingMore() {
        file("02", "A", 1_000);
        CLOCK.set(DAY.plusDays(1));
        day(DAY);
        CLOCK.set(DAY);

        assertThat(isBooked("B", 500)).isFalse();
        assertThat(entries()).hasSize(1);
    }

    /** The twin: the day after takes it. */
    @Test
    void theDayAfterDoes() {
        file("02", "A", 1_000);
        CLOCK.set(DAY.plusDays(1));
        day(DAY);

        assertThat(isBooked("B", 500)).isTrue();
        assertThat(entries()).hasSize(2);
    }

    /** Planted: a receipt of which the books say less. */
    @Test
    void aDayWhoseReceiptsAreNotInTheBooksIsNotClosed() throws SQLException {
        file("02", "A", 1_000);
        try (var connection = TestCities.raw("monobe_migrate");
                var statement = connection.createStatement()) {
            statement.execute("drop trigger core_392111.ledger_entry_no_update");
            statement.execute("update core_392111.ledger_entry set amount = 999");
            statement.execute(
                    "create trigger core_392111.ledger_entry_no_update before update on"
                            + " core_392111.ledger_entry for each row signal sqlstate '45000' set"
                            + " message_text = 'the ledger is append-only'");
        }
        CLOCK.set(DAY.plusDays(1));

        assertThat(day(DAY)).isEqualTo(new CloseResult.Differs(Map.of(PaymentChannel.STORE, 1L)));
        assertThat(as(close::open)).containsExactly(DAY);
    }

    @Test
    void aMonthWaitsForItsDaysAndSaysWhatTheySaid() {
        file("02", "A", 1_000);
        record(945, 55, "");
        var month = YearMonth.from(DAY);
        CLOCK.set(month.plusMonths(1).atDay(2));
        assertThat(month(month)).isEqualTo(new CloseResult.NotYet(DAY));

        day(DAY);

        assertThat(as(close::openMonths)).containsExactly(month);
        var closed = ((CloseResult.Closed) month(month)).closing();
        assertThat(closed.books().channels())
                .singleElement()
                .satisfies(it -> assertThat(it.net()).isEqualTo(1_000));
        assertThat(month(month)).isEqualTo(new CloseResult.Before());
        assertThat(as(close::openMonths)).isEmpty();
    }

    @Test
    void itsReportNamesWaysPayInsAndAccounts() throws Exception {
        file("02", "A", 1_000);
        record(945, 55, "");
        CLOCK.set(DAY.plusDays(1));

        var closing = ((CloseResult.Closed) day(DAY)).closing();

        var text = PdfText.of(as(() -> close.pdf(closing.id())).orElseThrow());
        assertThat(text)
                .contains("収納日計表", "令和8年10月29日", "コンビニエンスストア", "1,000")
                .contains("支払手数料", "55", "歳計現金", "945");
        var csv =
                new String(as(() -> close.csv(closing.id())).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .hasSize(4)
                .contains("2026-10-29,2026-10-29,2026,\"\",コンビニエンスストア,収納機関未払込,不明入金,1,1000");
    }

    private Recorded record(long received, long fee, String note) {
        var arrived =
                new Arrived(
                        AGENT, PAID_IN, LocalDate.now(CLOCK), Yen.of(received), Yen.of(fee), note);
        return as(() -> payIns.record(arrived));
    }

    private CloseResult day(LocalDate day) {
        return as(() -> close.closeDay(day));
    }

    private CloseResult month(YearMonth month) {
        return as(() -> close.closeMonth(month));
    }

    private void file(String kind, String reference, long amount) {
        taken(kind, reference, amount);
        while (job(take::next)) {
            // the next lot
        }
    }

    /** A lot that fails stays, with an attempt counted. */
    private boolean isBooked(String reference, long amount) {
        taken("02", reference, amount);
        job(take::next);
        return job(() ->
                jdbc.sql("select count(*) from agent_file_waiting where attempts > 0")
                        .query(Long.class)
                        .single())
                == 0;
    }

    private void taken(String kind, String reference, long amount) {
        var text =
                new AgentText()
                        .city("392111")
                        .kind(kind)
                        .number("%010d".formatted(System.nanoTime() % 1_000_000_000L + ++files))
                        .store("K" + reference, "0000000000000000", amount);
        assertThat(as(() -> take.take("konbini.txt", text.bytes())))
                .isInstanceOf(TakeResult.Taken.class);
    }

    private List<String> entries() {
        return job(() ->
                jdbc.sql("select concat(debit, ' ', credit, ' ', amount) from ledger_entry")
                        .query(String.class)
                        .list());
    }

    private static <T> T as(Supplier<T> work) {
        return Acting.as(CLERK, TestCities.IN_KONAN).call(work::get);
    }

    private static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_KONAN).call(work::get);
    }
}
