package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Crowd;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CaseRooms.class)
class CaseDecisionsTest {

    private static final Proposal APPROVE = new Proposal.Approve();
    private static final Proposal REJECT = new Proposal.Reject("公務員のため", "児童手当法17条");
    private static final Return RETURN =
            new Return(
                    "口座をご確認ください",
                    LocalDate.of(2026, 12, 7),
                    List.of(new Return.Remark("account", "名義が違います")));

    @Autowired private Desk desk;
    @Autowired private CaseDecisions decisions;
    @Autowired private StatusOut statuses;
    @Autowired private Rows rows;

    private final FilingPackage filing = Filed.aFiling().build();

    @Test
    void aProposalNamesWhoMadeItAndIsNotToldTheResident() {
        var caseId = desk.takeIn(filing);

        Desk.done(() -> desk.propose(caseId, REJECT));

        assertThat(state(caseId))
                .isInstanceOfSatisfying(
                        CaseState.Proposed.class,
                        state -> {
                            assertThat(state.proposal()).isEqualTo(REJECT);
                            assertThat(state.by()).isEqualTo(idOf(desk.clerk()));
                        });
        assertThat(desk.open(caseId).history())
                .last()
                .extracting(HistoryLine::who, HistoryLine::move, HistoryLine::note)
                .containsExactly("武政　結子", "propose", "公務員のため");
        assertThat(status())
                .extracting(StatusUpdate::version, StatusUpdate::status)
                .containsExactly(1L, Status.REVIEWING);
        assertThat(rows.count("outbox where chain = ?", filing.filingId())).isEqualTo(1);
    }

    @Test
    void aSecondPersonSignsAndBothNamesStay() {
        var caseId = desk.takeIn(filing);
        Desk.done(() -> desk.propose(desk.chief(), caseId, APPROVE));

        assertThat(desk.sign(desk.chief(), caseId))
                .isEqualTo(new DeskResult.Refused(Why.SAME_PERSON));
        Desk.done(() -> desk.sign(desk.deputy(), caseId));

        assertThat(state(caseId))
                .isInstanceOfSatisfying(
                        CaseState.Signed.class,
                        state -> {
                            assertThat(state.by()).isEqualTo(idOf(desk.chief()));
                            assertThat(state.signedBy()).isEqualTo(idOf(desk.deputy()));
                        });
    }

    @Test
    void onePersonDecidesWhereTheCitySaysSo() {
        var chief = desk.chief(TestCities.IN_KONAN);
        var caseId = desk.takeIn(TestCities.IN_KONAN, filing);

        Desk.done(() -> desk.propose(chief, caseId, APPROVE));

        assertThat(desk.sign(chief, caseId)).isEqualTo(new DeskResult.Done());
    }

    @Test
    void eachStepIsTakenBackUntilTheNoticeIsOut() {
        var caseId = desk.signed(filing, APPROVE);

        Desk.done(() -> desk.undo(desk.chief(), caseId));
        assertThat(state(caseId)).isInstanceOf(CaseState.Proposed.class);
        Desk.done(() -> desk.undo(desk.clerk(), caseId));
        assertThat(state(caseId)).isEqualTo(new CaseState.Reviewing());

        Desk.done(() -> desk.propose(caseId, APPROVE));
        Desk.done(() -> desk.sign(desk.chief(), caseId));
        Desk.done(() -> desk.issue(caseId));
        assertThat(desk.undo(desk.chief(), caseId))
                .isEqualTo(new DeskResult.Refused(Why.NOT_FROM_HERE));
    }

    @Test
    void aSignatureIsTakenBackOnlyByWhoMaySign() {
        var caseId = desk.signed(filing, APPROVE);

        assertThat(desk.undo(desk.clerk(), caseId))
                .isEqualTo(new DeskResult.Refused(Why.NOT_ALLOWED));
        assertThat(state(caseId)).isInstanceOf(CaseState.Signed.class);
    }

    @Test
    void aReturnTellsTheResidentWhatToMend() {
        var caseId = desk.takeIn(filing);

        Desk.done(() -> sendBack(caseId));

        assertThat(state(caseId)).isEqualTo(new CaseState.Returned(RETURN));
        assertThat(status().status()).isEqualTo(Status.RETURNED);
        assertThat(status().correction())
                .isEqualTo(
                        new StatusUpdate.Correction(
                                "口座をご確認ください",
                                LocalDate.of(2026, 12, 7),
                                List.of(new StatusUpdate.FieldRemark("account", "名義が違います"))));
    }

    @Test
    void aReturnTakenBackIsToldToo() {
        var caseId = desk.takeIn(filing);
        Desk.done(() -> sendBack(caseId));

        Desk.done(() -> desk.undo(desk.clerk(), caseId));

        assertThat(status())
                .extracting(StatusUpdate::version, StatusUpdate::status, StatusUpdate::correction)
                .containsExactly(3L, Status.REVIEWING, null);
    }

    @Test
    void whoActsOnWhatSheSawBeforeSomebodyElseActedIsTold() {
        var caseId = desk.takeIn(filing);
        long seen = desk.open(caseId).version();
        Desk.done(() -> desk.propose(caseId, APPROVE));

        var late = desk.chief().call(() -> decisions.propose(caseId, seen, REJECT));
        var tooLate = desk.chief().call(() -> decisions.undo(caseId, seen));

        assertThat(List.of(late, tooLate)).containsOnly(new DeskResult.Stale());
        assertThat(state(caseId)).isInstanceOf(CaseState.Proposed.class);
    }

    @Test
    void ofTwoWhoSignAtOnceOneIsTold() {
        var caseId = desk.takeIn(filing);
        Desk.done(() -> desk.propose(caseId, APPROVE));
        long seen = desk.open(caseId).version();
        var chief = desk.chief();
        var deputy = desk.deputy();

        var results =
                Crowd.<DeskResult>atOnce(
                        List.of(
                                () -> chief.call(() -> decisions.sign(caseId, seen)),
                                () -> deputy.call(() -> decisions.sign(caseId, seen))));

        assertThat(results)
                .containsExactlyInAnyOrder(new DeskResult.Done(), new DeskResult.Stale());
        assertThat(desk.open(caseId).history())
                .extracting(HistoryLine::move)
                .containsOnlyOnce("sign");
    }

    @Test
    void whatLacksAnswersCanBeRejectedButNotGranted() {
        var incomplete = filing.answers().with(AnswerKey.of("phone"), null);
        var caseId = desk.takeIn(Filed.aFiling().answering(incomplete).build());

        assertThat(desk.propose(caseId, APPROVE)).isEqualTo(new DeskResult.Refused(Why.INCOMPLETE));
        assertThat(desk.open(caseId).assessment().checks())
                .singleElement()
                .satisfies(check -> assertThat(check.code()).isEqualTo("incomplete"));
        Desk.done(() -> desk.propose(caseId, REJECT));
    }

    @Test
    void everyActIsOnTheTrailWithItsCase() {
        var caseId = desk.signed(filing, APPROVE);

        assertThat(
                        rows.list(
                                "select act, actor, reason from audit where subjects = ? and act"
                                        + " in ('case.propose', 'case.sign') order by id",
                                "[\"" + caseId + "\"]"))
                .extracting(
                        row -> row.get("act"), row -> row.get("actor"), row -> row.get("reason"))
                .containsExactly(
                        tuple("case.propose", idOf(desk.clerk()).toString(), "case:" + caseId),
                        tuple("case.sign", idOf(desk.chief()).toString(), "case:" + caseId));
    }

    private DeskResult sendBack(UUID caseId) {
        long version = desk.open(caseId).version();
        return desk.clerk().call(() -> decisions.returnForCorrection(caseId, version, RETURN));
    }

    private CaseState state(UUID caseId) {
        return desk.open(caseId).state();
    }

    private StatusUpdate status() {
        return Desk.bridge().call(() -> statuses.updates(List.of(filing.filingId()))).getFirst();
    }

    private static UUID idOf(Acting who) {
        return ((Actor.Staff) who.actor()).staffId();
    }
}
