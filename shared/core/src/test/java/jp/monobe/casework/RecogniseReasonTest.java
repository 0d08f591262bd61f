package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.procedure.claim.Claims;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A child of 1 October, claimed for on 23 November: too late, unless she could not come earlier.
 */
@SpringBootTest(classes = CaseRooms.class)
class RecogniseReasonTest {

    private static final Unavoidable HOSPITAL =
            new Unavoidable(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 20), "入院(診断書を確認)");

    @Autowired private Desk desk;
    @Autowired private RecogniseReason reasons;
    @Autowired private Rows rows;

    private final UUID child = UUID.randomUUID();

    @Test
    void theRecordMovesTheFirstMonthAndIsExplained() {
        var caseId = takeIn();
        assertThat(desk.open(caseId).assessment().headline()).contains("令和8年12月分から");

        Desk.done(() -> recognise(caseId, HOSPITAL));

        var view = desk.open(caseId);
        assertThat(view.unavoidable()).contains(HOSPITAL);
        assertThat(view.claimDate()).isEqualTo(Filed.TODAY);
        assertThat(view.state()).isInstanceOf(CaseState.Reviewing.class);
        assertThat(view.assessment().headline()).contains("令和8年11月分から");
        assertThat(view.assessment().lines().getFirst().reasons())
                .anyMatch(reason -> reason.contains("やむを得ない理由(令和8年10月5日から令和8年11月20日まで)"));
        assertThat(view.history())
                .last()
                .extracting(HistoryLine::who, HistoryLine::move, HistoryLine::note)
                .containsExactly("武政　結子", "recognise", "令和8年10月5日〜令和8年11月20日 入院(診断書を確認)");
        assertThat(
                        rows.count(
                                "audit where act = 'case.recognise' and reason = ?",
                                "case:" + caseId))
                .isEqualTo(1);
    }

    @Test
    void theNoticeAndTheCertificationBeginWithIt() {
        var caseId = takeIn();
        Desk.done(() -> recognise(caseId, HOSPITAL));
        Desk.done(() -> desk.propose(caseId, new Proposal.Approve()));
        Desk.done(() -> desk.sign(desk.chief(), caseId));
        Desk.done(() -> desk.issue(caseId));

        assertThat(
                        rows.list(
                                "select first_month from allowance_recipient where case_id = ?",
                                caseId))
                .singleElement()
                .extracting(row -> row.get("first_month").toString())
                .isEqualTo("2026-11-01");
    }

    @Test
    void theRecordIsTakenBack() {
        var caseId = takeIn();
        Desk.done(() -> recognise(caseId, HOSPITAL));

        long version = desk.open(caseId).version();
        Desk.done(() -> desk.clerk().call(() -> reasons.takeBack(caseId, version)));

        assertThat(desk.open(caseId).unavoidable()).isEmpty();
        assertThat(desk.open(caseId).assessment().headline()).contains("令和8年12月分から");
    }

    @Test
    void whoSawTheCaseBeforeIsTold() {
        var caseId = takeIn();
        long seen = desk.open(caseId).version();
        Desk.done(() -> recognise(caseId, HOSPITAL));

        assertThat(desk.clerk().call(() -> reasons.takeBack(caseId, seen)))
                .isEqualTo(new DeskResult.Stale());
    }

    @Test
    void nothingIsRecordedOnceItIsProposed() {
        var caseId = takeIn();
        Desk.done(() -> desk.propose(caseId, new Proposal.Approve()));

        assertThat(recognise(caseId, HOSPITAL))
                .isEqualTo(new DeskResult.Refused(Why.NOT_FROM_HERE));
        assertThat(desk.open(caseId).unavoidable()).isEmpty();
    }

    private DeskResult recognise(UUID caseId, Unavoidable found) {
        long version = desk.open(caseId).version();
        return desk.clerk().call(() -> reasons.recognise(caseId, version, found));
    }

    private UUID takeIn() {
        var born =
                new KnownPerson(
                        "k1", "物部　" + child, "モノベ", true, LocalDate.of(2026, 10, 1), "CHILD", null);
        return desk.takeIn(Filed.aFiling(Claims.aClaim().with(born)).build());
    }
}
