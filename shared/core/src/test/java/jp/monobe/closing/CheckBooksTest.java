package jp.monobe.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import jp.monobe.closing.BooksChecked.Difference;
import jp.monobe.closing.internal.BooksSqlText;
import jp.monobe.closing.model.BooksQuestion;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The books agree with what is kept beside them, and each planted fault is seen (帳簿の確認). */
class CheckBooksTest extends AgentsMoney {

    @Autowired private CheckBooks check;

    private List<Difference> found() {
        return as(check::check).differences().stream().toList();
    }

    /** As no program may: the triggers are taken away for a moment and put back. */
    private static void planted(String sql) throws SQLException {
        try (var connection = TestCities.raw("monobe_migrate");
                var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute(sql);
        }
    }

    @Test
    void moneyThatCameAndWasPaidInIsWell() {
        file("02", "CHECK1", 5_000);
        CLOCK.set(PAID_IN);
        record(4_940, 60, "");

        assertThat(found()).isEmpty();
        assertThat(as(check::last)).hasValueSatisfying(it -> assertThat(it.isWell()).isTrue());
    }

    @Test
    void aReceiptThatNobodyBookedIsSeen() throws SQLException {
        file("02", "CHECK2", 5_000);
        planted(
                "insert into core_392111.receipt (id, item, channel, agent, reference, amount,"
                        + " paid_at, paid_on, taken_at) values (uuid(), 0, 'STORE', '912345',"
                        + " 'PLANTED', 777, utc_timestamp(), '2026-10-29', utc_timestamp())");

        assertThat(found())
                .containsExactly(
                        new Difference(BooksQuestion.RECEIPT_NOT_BOOKED, "STORE", 1, 0, 777));
        assertThat(as(check::last)).hasValueSatisfying(it -> assertThat(it.isWell()).isFalse());
    }

    /** Its name is the longest: it is kept like the others. */
    @Test
    void aPostingOfMoneyThatNobodyReceivedIsSeen() throws SQLException {
        planted(
                "insert into core_392111.posting (id, cause, booked_on, fiscal_year, booked_at,"
                        + " receipt_id, channel) values (uuid(), 'receipt:PLANTED:0', '2026-10-29',"
                        + " 2026, utc_timestamp(), uuid(), 'STORE')");

        assertThat(found())
                .contains(new Difference(BooksQuestion.POSTING_WITHOUT_RECEIPT, "STORE", 1, 0, 0));
        assertThat(as(check::last).orElseThrow().differences()).isEqualTo(found());
    }

    @Test
    void anEntryMoreThanTheReceiptIsSeen() throws SQLException {
        file("02", "CHECK3", 5_000);
        planted(
                "insert into core_392111.ledger_entry (posting_id, no, debit, credit, amount)"
                        + " select id, 9, 'WITH_AGENTS', 'UNIDENTIFIED', 1 from core_392111.posting"
                        + " where cause like 'receipt:%' limit 1");

        assertThat(found())
                .containsExactly(new Difference(BooksQuestion.RECEIVED, "STORE", 0, 5_001, 5_000));
    }

    @Test
    void whatIsSaidToBePaidInAndWasNotIsSeen() throws SQLException {
        file("02", "CHECK4", 5_000);
        planted("update core_392111.agent_due set paid_in = 5000");

        assertThat(found()).containsExactly(new Difference(BooksQuestion.DUES, AGENT, 1, 5_000, 0));
    }

    @Test
    void aFileOfWhichLinesAreLostIsSeen() throws SQLException {
        file("02", "CHECK5", 5_000);
        planted("update core_392111.agent_file set booked_to = 0");

        assertThat(found())
                .containsExactly(new Difference(BooksQuestion.FILES, AGENT, 1, 5_000, 5_000));
    }

    /** However many rows: one statement a question, none of which begins at each row anew. */
    @Test
    void noQuestionReadsTheLedgerAnewForEachRow() {
        as(() -> {
            var bad =
                    jdbc
                            .sql("explain " + ledgerByBill())
                            .query((row, _) -> row.getString("select_type"))
                            .list()
                            .stream()
                            .filter(it -> it.startsWith("DEPENDENT"))
                            .toList();
            assertThat(bad).isEmpty();
            return true;
        });
    }

    private static String ledgerByBill() {
        return BooksSqlText.of(BooksQuestion.BILL_STATES);
    }
}
