package jp.monobe.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.payment.PayIns;
import jp.monobe.payment.PayIns.Arrived;
import jp.monobe.payment.PayIns.Recorded;
import jp.monobe.payment.TakeAgentFile;
import jp.monobe.payment.TakeResult;
import jp.monobe.payment.model.AgentText;
import jp.monobe.staff.Role;
import jp.monobe.testing.CoreRooms;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** In 香南市, where no other test books anything: money of nobody known, paid in, and closed. */
@SpringBootTest(classes = CoreRooms.class)
abstract class AgentsMoney {

    static final Actor.Staff CLERK = new Actor.Staff(UUID.randomUUID());
    static final LocalDate DAY = LocalDate.of(2026, 10, 29);
    static final LocalDate PAID_IN = LocalDate.of(2026, 11, 26);
    static final String AGENT = "912345";

    static int files;

    @Autowired TakeAgentFile take;
    @Autowired PayIns payIns;
    @Autowired CloseBooks close;
    @Autowired JdbcClient jdbc;

    static final SettableClock CLOCK = new SettableClock();

    @TestBean(name = "businessClock")
    Clock businessClock;

    static Clock businessClock() {
        return CLOCK;
    }

    @MockitoBean Permissions permissions;

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
                            "books_difference",
                            "books_check",
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

    Recorded record(long received, long fee, String note) {
        var arrived =
                new Arrived(
                        AGENT, PAID_IN, LocalDate.now(CLOCK), Yen.of(received), Yen.of(fee), note);
        return as(() -> payIns.record(arrived));
    }

    CloseResult day(LocalDate day) {
        return as(() -> close.closeDay(day));
    }

    CloseResult month(YearMonth month) {
        return as(() -> close.closeMonth(month));
    }

    void file(String kind, String reference, long amount) {
        taken(kind, reference, amount);
        while (job(take::next)) {
            // the next lot
        }
    }

    /** A lot that fails stays, with an attempt counted. */
    boolean isBooked(String reference, long amount) {
        taken("02", reference, amount);
        job(take::next);
        return job(() ->
                jdbc.sql("select count(*) from agent_file_waiting where attempts > 0")
                        .query(Long.class)
                        .single())
                == 0;
    }

    void taken(String kind, String reference, long amount) {
        var text =
                new AgentText()
                        .city("392111")
                        .kind(kind)
                        .number("%010d".formatted(System.nanoTime() % 1_000_000_000L + ++files))
                        .store("K" + reference, "0000000000000000", amount);
        assertThat(as(() -> take.take("konbini.txt", text.bytes())))
                .isInstanceOf(TakeResult.Taken.class);
    }

    List<String> entries() {
        return job(() ->
                jdbc.sql("select concat(debit, ' ', credit, ' ', amount) from ledger_entry")
                        .query(String.class)
                        .list());
    }

    static <T> T as(Supplier<T> work) {
        return Acting.as(CLERK, TestCities.IN_KONAN).call(work::get);
    }

    static <T> T job(Supplier<T> work) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_KONAN).call(work::get);
    }
}
