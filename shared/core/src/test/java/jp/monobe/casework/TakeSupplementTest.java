package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.notice.IssuedNotice;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What comes after a filing: its withdrawal, a notice that was opened. */
@SpringBootTest(classes = CaseRooms.class)
class TakeSupplementTest {

    @Autowired private Desk desk;
    @Autowired private StatusOut statuses;

    @Test
    void aWithdrawalClosesTheCase() {
        var filing = Filed.aFiling().build();
        var caseId = desk.signed(filing, new Proposal.Approve());
        var withdrawal = Filed.withdrawal(filing);

        desk.takeIn(withdrawal);
        desk.takeIn(withdrawal);

        assertThat(desk.open(caseId).state()).isEqualTo(new CaseState.Withdrawn(withdrawal.at()));
        assertThat(status(filing).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(desk.open(caseId).history())
                .extracting(HistoryLine::move)
                .containsOnlyOnce("withdraw");
    }

    @Test
    void aWithdrawalAfterTheNoticeIsSeenInTheHistoryAndChangesNothing() {
        var filing = Filed.aFiling().build();
        var caseId = desk.issued(filing, new Proposal.Approve());

        desk.takeIn(Filed.withdrawal(filing));

        var view = desk.open(caseId);
        assertThat(view.state()).isInstanceOf(CaseState.Issued.class);
        assertThat(view.history())
                .last()
                .extracting(HistoryLine::move, HistoryLine::state)
                .containsExactly("withdraw", CaseState.Code.ISSUED);
        assertThat(status(filing).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void theFirstOpeningOfANoticeIsKept() {
        var filing = Filed.aFiling().delivered(Delivery.ELECTRONIC).build();
        var caseId = desk.issued(filing, new Proposal.Approve());
        var notice = desk.open(caseId).notice().map(IssuedNotice::id).orElseThrow();
        var at = filing.filedAt().plusSeconds(7200);

        desk.takeIn(Filed.opened(filing, notice, at));
        desk.takeIn(Filed.opened(filing, notice, at.plusSeconds(60)));

        assertThat(desk.open(caseId).noticeOpenedAt()).contains(at);
    }

    @Test
    void nobodyOpensAnothersNotice() {
        var filing = Filed.aFiling().build();
        var caseId = desk.issued(filing, new Proposal.Approve());
        var notice = desk.open(caseId).notice().map(IssuedNotice::id).orElseThrow();
        var stranger = Filed.aFiling().build();
        desk.takeIn(stranger);

        desk.takeIn(Filed.opened(stranger, notice, stranger.filedAt()));

        assertThat(desk.open(caseId).noticeOpenedAt()).isEmpty();
    }

    @Test
    void aSupplementBeforeItsFilingFailsAndNothingOfItIsKept() {
        var filing = Filed.aFiling().build();
        var withdrawal = Filed.withdrawal(filing);

        assertThatExceptionOfType(TakeIn.FirstFilingMissing.class)
                .isThrownBy(() -> desk.takeIn(withdrawal));
        desk.takeIn(filing);
        desk.takeIn(withdrawal);

        assertThat(status(filing).status()).isEqualTo(Status.WITHDRAWN);
    }

    private StatusUpdate status(FilingPackage filing) {
        return Desk.bridge().call(() -> statuses.updates(List.of(filing.filingId()))).getFirst();
    }
}
