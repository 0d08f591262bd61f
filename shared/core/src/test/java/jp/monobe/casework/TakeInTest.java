package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Crowd;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;

@SpringBootTest(classes = CaseRooms.class)
class TakeInTest {

    private static final LocalDate LATER = Filed.TODAY.plusDays(3);
    private static final Return RETURN =
            new Return(
                    "口座をご確認ください",
                    LocalDate.of(2026, 12, 7),
                    List.of(new Return.Remark("account", "名義が違います")));

    @Autowired private Desk desk;
    @Autowired private TakeIn takeIn;
    @Autowired private CaseDecisions decisions;
    @Autowired private StatusOut statuses;
    @Autowired private Rows rows;

    @Test
    void aFilingOpensACase() {
        var filing = Filed.aFiling().delivered(Delivery.ELECTRONIC).build();

        var view = desk.open(desk.takeIn(filing));

        assertThat(view.receiptNumber()).isEqualTo(filing.receiptNumber().value());
        assertThat(view.claimDate()).isEqualTo(Filed.TODAY);
        assertThat(view.expectedBy()).isEqualTo(Filed.TODAY.plusDays(30));
        assertThat(view.delivery()).isEqualTo(Delivery.ELECTRONIC);
        assertThat(view.state()).isEqualTo(new CaseState.Reviewing());
        assertThat(view.answers()).isEqualTo(filing.answers());
        assertThat(view.shown()).isEqualTo(filing.shown());
        assertThat(view.history()).extracting(HistoryLine::move).containsExactly("take-in");
        assertThat(status(filing))
                .extracting(StatusUpdate::version, StatusUpdate::status)
                .containsExactly(1L, Status.REVIEWING);
        assertThat(downward(filing)).isEqualTo(1);
    }

    @Test
    void aFilingBroughtInTwiceMakesOneCase() {
        var filing = Filed.aFiling().build();
        var first = Desk.bridge().call(() -> takeIn.filing(filing));

        var again = Desk.bridge().call(() -> takeIn.filing(filing));

        assertThat(first.isNew()).isTrue();
        assertThat(again).isEqualTo(new TakenIn(first.caseId(), false));
        assertThat(casesOf(filing)).isEqualTo(1);
        assertThat(downward(filing)).isEqualTo(1);
    }

    @Test
    void aFilingBroughtInByFourAtOnceMakesOneCase() {
        var filing = Filed.aFiling().build();

        Callable<TakenIn> bringing = () -> Desk.bridge().call(() -> takeIn.filing(filing));
        var taken = Crowd.atOnce(Collections.nCopies(4, bringing));

        assertThat(taken).filteredOn(TakenIn::isNew).hasSize(1);
        assertThat(taken).extracting(TakenIn::caseId).containsOnly(taken.getFirst().caseId());
        assertThat(casesOf(filing)).isEqualTo(1);
    }

    /** The twin: with an id and number of its own each time, nothing holds them together. */
    @Test
    void withoutTheUniqueFilingTwoCasesAppear() {
        var filing = Filed.aFiling().build();
        var double1 = Filed.aFiling().by(filing.accountId()).build();

        desk.takeIn(filing);
        desk.takeIn(double1);

        assertThat(casesOf(filing)).isEqualTo(2);
    }

    @Test
    void anotherFilingWithTheSameReceiptNumberIsRefused() {
        var filing = Filed.aFiling().build();
        desk.takeIn(filing);
        var forged = Filed.aFiling().numbered(filing.receiptNumber()).build();

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> desk.takeIn(forged));
        assertThat(casesOf(forged)).isZero();
    }

    @Test
    void aCorrectionJoinsItsCaseAndKeepsDateAndNumber() {
        var first = Filed.aFiling().build();
        var caseId = returned(first);
        var correction = correction(first).delivered(Delivery.ELECTRONIC).build();

        var taken = Desk.bridge().call(() -> takeIn.filing(correction));

        assertThat(taken).isEqualTo(new TakenIn(caseId, true));
        var view = desk.open(caseId);
        assertThat(view.state()).isEqualTo(new CaseState.Reviewing());
        assertThat(view.claimDate()).isEqualTo(Filed.TODAY);
        assertThat(view.receiptNumber()).isEqualTo(first.receiptNumber().value());
        assertThat(view.delivery()).isEqualTo(Delivery.ELECTRONIC);
        assertThat(view.filings())
                .extracting(CaseView.FilingLine::filingId)
                .containsExactly(first.filingId(), correction.filingId());
        assertThat(Desk.bridge().call(() -> takeIn.filing(correction)).isNew()).isFalse();
    }

    @Test
    void everyFilingOfTheCaseIsToldHowItEnds() {
        var first = Filed.aFiling().build();
        var caseId = returned(first);
        var correction = correction(first).build();
        desk.takeIn(correction);
        assertThat(status(correction).status()).isEqualTo(Status.REVIEWING);

        Desk.done(() -> desk.propose(caseId, new Proposal.Approve()));
        Desk.done(() -> desk.sign(desk.chief(), caseId));
        Desk.done(() -> desk.issue(caseId));

        assertThat(Stream.of(first, correction))
                .extracting(filing -> status(filing).status())
                .containsOnly(Status.APPROVED);
        assertThat(status(first).version()).isEqualTo(4);
    }

    @Test
    void aSecondReturnIsAskedOfTheNewestFilingAlone() {
        var first = Filed.aFiling().build();
        var caseId = returned(first);
        var correction = correction(first).build();
        desk.takeIn(correction);

        sendBack(caseId);

        assertThat(status(first).status()).isEqualTo(Status.REVIEWING);
        assertThat(status(correction).status()).isEqualTo(Status.RETURNED);
    }

    @Test
    void aCorrectionVoidsWhatWasProposedOrSignedOnOtherAnswers() {
        var first = Filed.aFiling().build();
        var caseId = desk.signed(first, new Proposal.Approve());

        desk.takeIn(correction(first).build());

        assertThat(desk.open(caseId).state()).isEqualTo(new CaseState.Reviewing());
    }

    @Test
    void aCorrectionAfterTheDecisionStandsBesideIt() {
        var first = Filed.aFiling().build();
        var caseId = desk.issued(first, new Proposal.Approve());
        var late = correction(first).answering(first.answers().without("k1")).build();

        desk.takeIn(late);

        var view = desk.open(caseId);
        assertThat(view.state()).isInstanceOf(CaseState.Issued.class);
        assertThat(view.answers()).isEqualTo(first.answers());
        assertThat(view.filings()).hasSize(2);
        assertThat(view.history()).extracting(HistoryLine::move).endsWith("take-correction");
        assertThat(status(late).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void aCorrectionBeforeItsFirstFilingFailsAndNothingOfItIsKept() {
        var first = Filed.aFiling().build();
        var correction = correction(first).build();

        assertThatExceptionOfType(TakeIn.FirstFilingMissing.class)
                .isThrownBy(() -> desk.takeIn(correction));
        assertThat(rows.count("case_filing where filing_id = ?", correction.filingId())).isZero();

        desk.takeIn(first);
        assertThat(Desk.bridge().call(() -> takeIn.filing(correction)).isNew()).isTrue();
    }

    private UUID returned(FilingPackage filing) {
        var caseId = desk.takeIn(filing);
        sendBack(caseId);
        return caseId;
    }

    private void sendBack(UUID caseId) {
        long version = desk.open(caseId).version();
        Desk.done(() ->
                desk.clerk().call(() -> decisions.returnForCorrection(caseId, version, RETURN)));
    }

    private static Filed correction(FilingPackage first) {
        return Filed.aFiling().correcting(first).on(LATER);
    }

    private StatusUpdate status(FilingPackage filing) {
        return Desk.bridge().call(() -> statuses.updates(List.of(filing.filingId()))).getFirst();
    }

    private long casesOf(FilingPackage filing) {
        return rows.count("cases where account_id = ?", filing.accountId());
    }

    private long downward(FilingPackage filing) {
        return rows.count(
                "outbox where kind = 'DOWNWARD' and chain = ? and body like ?",
                filing.filingId(),
                "%" + filing.filingId() + "%");
    }
}
