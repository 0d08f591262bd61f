package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.casework.ForwardCase.Forwarding;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A case goes to another section of its city, and nothing of it is lost on the way. */
@SpringBootTest(classes = CaseRooms.class)
class ForwardCaseTest {

    @Autowired private Desk desk;
    @Autowired private ForwardCase forwarding;
    @Autowired private CaseMessages messages;
    @Autowired private CaseInbox inbox;
    @Autowired private Rows rows;

    @Test
    void theClaimsDateStaysAndTheHistorySaysWhitherAndWhy() {
        var caseId = desk.takeIn(Filed.aFiling().on(Filed.TODAY.minusDays(3)).build());

        Desk.done(() -> forward(caseId, new Forwarding("school-education", "学校の手続き", false)));

        var view = desk.open(caseId);
        assertThat(view.claimDate()).isEqualTo(Filed.TODAY.minusDays(3));
        assertThat(view.expectedBy()).isEqualTo(Filed.TODAY.minusDays(3).plusDays(30));
        assertThat(view.state()).isEqualTo(new CaseState.Reviewing());
        assertThat(view.section()).isEqualTo(new CaseView.Section("school-education", "学校教育課"));
        assertThat(view.history())
                .last()
                .extracting(HistoryLine::who, HistoryLine::move, HistoryLine::note)
                .containsExactly("武政　結子", "forward", "子育て支援課 から 学校教育課 へ　学校の手続き");
        assertThat(rows.count("audit where act = 'case.forward' and reason = ?", "case:" + caseId))
                .isEqualTo(1);
        assertThat(listed("school-education")).contains(caseId);
        assertThat(listed("")).doesNotContain(caseId);
    }

    @Test
    void theResidentIsToldWhenTheClerkSaysSo() {
        var told = desk.takeIn(Filed.aFiling().build());
        var untold = desk.takeIn(Filed.aFiling().build());

        Desk.done(() -> forward(told, new Forwarding("school-education", "担当", true)));
        Desk.done(() -> forward(untold, new Forwarding("school-education", "担当", false)));

        assertThat(lines(told))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("学校教育課", "申請の日は変わりません"));
        assertThat(lines(untold)).isEmpty();
    }

    @Test
    void whereItLiesAlreadyAndWhereNobodyIsItDoesNotGo() {
        var caseId = desk.takeIn(Filed.aFiling().build());

        assertThat(forward(caseId, new Forwarding("", "同じ課", true)))
                .isEqualTo(new DeskResult.Refused(Why.NOT_FROM_HERE));
        assertThat(forward(caseId, new Forwarding("no-such-desk", "ない課", true)))
                .isEqualTo(new DeskResult.Refused(Why.NOT_FROM_HERE));
        assertThat(lines(caseId)).isEmpty();
    }

    @Test
    void aProposedCaseIsNotForwardedAndNobodyIsTold() {
        var caseId = desk.takeIn(Filed.aFiling().build());
        Desk.done(() -> desk.propose(caseId, new Proposal.Approve()));

        assertThat(forward(caseId, new Forwarding("school-education", "担当", true)))
                .isEqualTo(new DeskResult.Refused(Why.NOT_FROM_HERE));

        assertThat(desk.open(caseId).section().id()).isEmpty();
        assertThat(lines(caseId)).isEmpty();
    }

    @Test
    void whoSawTheCaseBeforeIsTold() {
        var caseId = desk.takeIn(Filed.aFiling().build());
        long seen = desk.open(caseId).version();
        Desk.done(() -> forward(caseId, new Forwarding("school-education", "担当", false)));

        assertThat(
                        desk.clerk()
                                .<DeskResult, RuntimeException>call(() ->
                                        forwarding.forward(
                                                caseId, seen, new Forwarding("", "戻す", false))))
                .isEqualTo(new DeskResult.Stale());
    }

    private DeskResult forward(UUID caseId, Forwarding to) {
        long version = desk.open(caseId).version();
        return desk.clerk().call(() -> forwarding.forward(caseId, version, to));
    }

    private List<MessageLine> lines(UUID caseId) {
        return desk.clerk().call(() -> messages.open(caseId)).lines();
    }

    private List<UUID> listed(String section) {
        var filter =
                new CaseFilter(CaseFilter.OPEN.states(), "", Optional.of(section), false, "物部　花子");
        return desk.clerk().call(() -> inbox.page(filter, 0)).rows().stream()
                .map(CaseRow::id)
                .toList();
    }
}
