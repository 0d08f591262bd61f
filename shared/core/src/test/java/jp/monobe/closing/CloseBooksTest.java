package jp.monobe.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;
import jp.monobe.document.SampleKey;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.PdfText;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Days and months closed, and what they refuse. */
class CloseBooksTest extends AgentsMoney {

    private static final Path SEALS = Path.of("target", "seals");

    @DynamicPropertySource
    static void seals(DynamicPropertyRegistry registry) throws IOException {
        Files.createDirectories(SEALS);
        Files.deleteIfExists(seal());
        registry.add("monobe.seal.keys", SEALS::toString);
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

    /** However many days were closed since. */
    @Test
    void aMonthForgottenIsStillToBeClosed() {
        for (int i = 0; i < 36; i++) {
            var day = DAY.plusDays(i);
            as(() ->
                    jdbc.sql(
                                    "insert into closing (id, kind, first_day, last_day, books, pdf,"
                                            + " csv, closed_at, closed_by) values (uuid(), 'DAY', ?, ?,"
                                            + " '{}', '', '', now(), uuid())")
                            .params(day, day)
                            .update());
        }
        CLOCK.set(DAY.plusDays(40));

        assertThat(as(close::openMonths))
                .containsExactly(YearMonth.from(DAY), YearMonth.from(DAY).plusMonths(1));
    }

    @Test
    void itsReportIsSignedWhereTheCityHasAKeyAndNothingIsClosedByABrokenOne() throws Exception {
        file("02", "A", 1_000);
        CLOCK.set(DAY.plusDays(1));
        assertThat(closedWith("-----BEGIN")).isEqualTo(new CloseResult.SealBroken());

        var signed = ((CloseResult.Closed) closedWith(SampleKey.PEM)).closing();

        var pdf = as(() -> close.pdf(signed.id())).orElseThrow();
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(file.getLastSignatureDictionary().getName()).isEqualTo("見本市 会計管理者");
        }
        assertThat(PdfText.of(pdf)).contains("見本市 会計管理者");
    }

    private CloseResult closedWith(String key) throws IOException {
        Files.writeString(seal(), key);
        try {
            return day(DAY);
        } finally {
            Files.delete(seal());
        }
    }

    private static Path seal() {
        return SEALS.resolve("seal-392111.pem");
    }

    @Test
    void itsReportNamesWaysPayInsAndAccounts() throws Exception {
        file("02", "A", 1_000);
        record(945, 55, "");
        CLOCK.set(DAY.plusDays(1));

        var closing = ((CloseResult.Closed) day(DAY)).closing();

        var text = PdfText.of(as(() -> close.pdf(closing.id())).orElseThrow());
        assertThat(text)
                .contains("署名の鍵が置かれていません")
                .contains("収納日計表", "令和8年10月29日", "コンビニエンスストア", "1,000")
                .contains("支払手数料", "55", "歳計現金", "945");
        var csv =
                new String(as(() -> close.csv(closing.id())).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .hasSize(4)
                .contains("2026-10-29,2026-10-29,2026,\"\",コンビニエンスストア,収納機関未払込,不明入金,1,1000");
    }
}
