package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Crowd;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Several filings in one transaction. */
@SpringBootTest(classes = CaseRooms.class)
class TakeInLotTest {

    @Autowired private Desk desk;
    @Autowired private TakeIn takeIn;
    @Autowired private Rows rows;

    private final FilingPackage first = Filed.aFiling().build();
    private final FilingPackage second = Filed.aFiling().build();
    private final FilingPackage orphan =
            Filed.aFiling().correcting(Filed.aFiling().build()).on(Filed.TODAY).build();

    @Test
    void eachFilingOfALotOpensItsCaseWithHistoryStatusAndTrail() {
        together(first, second);

        for (var filing : List.of(first, second)) {
            var caseId = caseOf(filing);
            assertThat(desk.open(caseId).receiptNumber()).isEqualTo(filing.receiptNumber().value());
            assertThat(rows.count("case_event where case_id = ?", caseId)).isEqualTo(1);
            assertThat(rows.count("case_status where filing_id = ?", filing.filingId()))
                    .isEqualTo(1);
            assertThat(rows.count("outbox where chain = ?", filing.filingId())).isEqualTo(1);
            assertThat(
                            rows.count(
                                    "audit where act = 'case.take-in' and reason = ?",
                                    "filing:" + filing.filingId()))
                    .isEqualTo(1);
        }
    }

    @Test
    void aLotBroughtInTwiceMakesOneCaseEach() {
        together(first, second);

        together(second, first);

        assertThat(Stream.of(first, second).map(this::cases)).containsOnly(1L);
    }

    @Test
    void lotsThatOverlapAtOnceMakeOneCaseEach() {
        Callable<Integer> one = () -> tried(first, second);
        Callable<Integer> other = () -> tried(second, first);

        Crowd.atOnce(List.of(one, other, one, other));
        together(first, second);

        assertThat(Stream.of(first, second).map(this::cases)).containsOnly(1L);
    }

    @Test
    void ofALotWithAFilingThatCannotBeTakenNothingIsKept() {
        assertThatExceptionOfType(TakeIn.FirstFilingMissing.class)
                .isThrownBy(() -> together(first, orphan, second));

        assertThat(Stream.of(first, orphan, second).map(this::cases)).containsOnly(0L);
        assertThat(rows.count("outbox where chain = ?", first.filingId())).isZero();
    }

    /** The twin: one after the other, each in a transaction of its own, the first stays. */
    @Test
    void withoutTheOneTransactionAHalfOfTheLotStays() {
        assertThatExceptionOfType(TakeIn.FirstFilingMissing.class)
                .isThrownBy(() -> List.of(first, orphan, second).forEach(desk::takeIn));

        assertThat(cases(first)).isEqualTo(1);
        assertThat(cases(second)).isZero();
    }

    private void together(FilingPackage... lot) {
        Desk.bridge().run(() -> takeIn.filings(List.of(lot)));
    }

    /** Two that wait for each other: the database sends one away, and the bridge comes again. */
    private int tried(FilingPackage... lot) {
        try {
            together(lot);
            return 1;
        } catch (org.springframework.dao.PessimisticLockingFailureException _) {
            return 0;
        }
    }

    private UUID caseOf(FilingPackage filing) {
        var found = rows.list("select id from cases where filing_id = ?", filing.filingId());
        return (UUID) found.getFirst().get("id");
    }

    private long cases(FilingPackage filing) {
        return rows.count("cases where filing_id = ?", filing.filingId());
    }
}
