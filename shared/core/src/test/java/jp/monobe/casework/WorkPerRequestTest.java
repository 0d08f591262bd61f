package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jp.monobe.casework.model.CaseState.Code;
import jp.monobe.casework.model.Proposal;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.RowsRead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With ten thousand cases nothing a clerk or the bridge does looks at more rows than with few. */
@SpringBootTest(classes = CaseRooms.class)
class WorkPerRequestTest {

    private static final Scope.City KAMI =
            new Scope.City(new jp.monobe.kernel.MunicipalityCode("392120"));
    private static boolean filled;

    @Autowired private Desk desk;
    @Autowired private TakeIn takeIn;
    @Autowired private CaseInbox inbox;
    @Autowired private CaseDesk cases;
    @Autowired private StatusOut statuses;
    @Autowired private JdbcClient jdbc;
    @Autowired private JdbcTemplate bulk;
    @Autowired private RowsRead rowsRead;

    private final Acting bridge = Acting.as(Desk.BRIDGE, KAMI);

    @BeforeEach
    void fill() {
        if (!filled) {
            bridge.run(this::tenThousandCases);
            filled = true;
        }
    }

    private void tenThousandCases() {
        var now = LocalDateTime.of(2026, 11, 1, 0, 0);
        var day = LocalDate.of(2026, 11, 1);
        insert(
                "cases (id, procedure_id, account_id, filing_id, receipt_number, applicant_name,"
                        + " applicant_key, claim_date, expected_by, delivery, state, changed_at,"
                        + " version) values (?, 'x', ?, ?, ?, ?, ?, ?, ?, 'POST', ?, ?, 0)",
                i ->
                        new Object[] {
                            id(i),
                            id(i),
                            id(i),
                            "X" + i,
                            "名" + i,
                            "名" + i,
                            day.minusDays(i % 900),
                            day,
                            Code.values()[i % 5].name(),
                            now
                        });
        insert(
                "case_filing (filing_id, case_id, receipt_number, revision, filed_at, taken_at,"
                        + " verified, answers, shown, attachments) values (?, ?, ?, '', ?, ?, '',"
                        + " '', '', '')",
                i -> new Object[] {id(i), id(i), "X" + i, now, now});
        insert(
                "case_event (case_id, at, actor_kind, actor, move, state, note) values (?, ?,"
                        + " 'job', '', '', 'REVIEWING', '')",
                i -> new Object[] {id(i), now});
        insert(
                "case_status (filing_id, version, status, at) values (?, 1, 'REVIEWING', ?)",
                i -> new Object[] {id(i), now});
        insert(
                "outbox (kind, chain, body, created_at, next_attempt_at, done_at) values"
                        + " ('DOWNWARD', ?, '', ?, ?, ?)",
                i -> new Object[] {id(i), now, now, now});
        jdbc.sql("analyze table cases, case_filing, case_event, case_status, outbox")
                .query()
                .listOfRows();
    }

    private void insert(String into, IntFunction<Object[]> row) {
        bulk.batchUpdate("insert into " + into, IntStream.range(0, 10_000).mapToObj(row).toList());
    }

    private static UUID id(int number) {
        return new UUID(0x7000, number);
    }

    @Test
    void aPageOfTheInboxReadsWhatItShows() {
        for (var states :
                List.of(CaseFilter.OPEN.states(), Set.of(Code.ISSUED), EnumSet.allOf(Code.class))) {
            assertThat(read(() -> inbox.page(new CaseFilter(states, ""), 0)))
                    .as("%s", states)
                    .isLessThan(1500);
        }
        assertThat(read(() -> inbox.page(new CaseFilter(CaseFilter.OPEN.states(), "名77"), 0)))
                .isLessThan(1500);
        assertThat(
                        read(() ->
                                inbox.page(
                                        new CaseFilter(CaseFilter.OPEN.states(), "R8-000123-7"),
                                        0)))
                .isLessThan(50);
    }

    /** The twin: a list without its index is seen to read the whole table. */
    @Test
    void aListWithoutAnIndexIsSeen() {
        assertThat(
                        rowsReadBy(() ->
                                jdbc.sql("select id from cases order by changed_at limit 50")
                                        .query(UUID.class)
                                        .list()))
                .isGreaterThan(10_000);
    }

    @Test
    void takingInOpeningDecidingAndIssuingReadOnlyTheirOwnCase() {
        var filing = Filed.aFiling().build();
        assertThat(rowsReadBy(() -> takeIn.filing(filing))).isLessThan(150);
        var caseId = takeIn(filing);

        assertThat(read(() -> cases.open(caseId))).isLessThan(200);
        assertThat(rowsReadBy(() -> statuses.updates(List.of(filing.filingId())))).isLessThan(5);
        var chief = desk.chief(KAMI);
        Desk.done(() -> desk.propose(chief, caseId, new Proposal.Approve()));
        assertThat(read(() -> cases.open(caseId))).isLessThan(200);
    }

    private UUID takeIn(jp.monobe.exchange.FilingPackage filing) {
        return bridge.call(() -> takeIn.filing(filing)).caseId();
    }

    private long read(Runnable work) {
        return desk.chief(KAMI).call(() -> rowsRead.by(work));
    }

    private long rowsReadBy(Runnable work) {
        return bridge.call(() -> rowsRead.by(work));
    }
}
