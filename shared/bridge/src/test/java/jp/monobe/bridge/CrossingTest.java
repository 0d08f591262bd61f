package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.CaseDecisions;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.FilingService;
import jp.monobe.inbox.InboxIn;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.CastClaims;
import jp.monobe.testing.Crowd;
import jp.monobe.testing.Desk;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.crossing.BridgeRooms;
import jp.monobe.testing.crossing.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What crosses between the zones, from a real portal to a real desk and back. */
@SpringBootTest(classes = BridgeRooms.class)
class CrossingTest {

    /** Of a child whom another test's case was granted for, no second case is. */
    private static final Proposal REJECT = new Proposal.Reject("別の方を認定するため", "児童手当法4条3項");

    private static final TypedPerson SORA =
            new TypedPerson(
                    "c1", "children", "物部　空", "モノベ　ソラ", LocalDate.of(2026, 11, 10), "CHILD");

    @Autowired private Portal portal;
    @Autowired private Ferry ferry;
    @Autowired private Desk desk;
    @Autowired private CaseDecisions decisions;
    @Autowired private LoadedPeople people;
    @Autowired private CastClaims cast;
    @Autowired private InboxIn inboxIn;
    @Autowired private OpenZone zone;

    @BeforeEach
    void load() {
        people.ready();
    }

    @Test
    void aRequestBringsAPacket() {
        var sakura = signIn("sakura");
        var request = portal.ask(sakura);
        assertThat(portal.packet(sakura, request)).isEmpty();

        ferry.answer();

        var packet = portal.packet(sakura, request).orElseThrow();
        assertThat(packet.people().household())
                .extracting(KnownPerson::name)
                .containsExactly("岡林　大地", "岡林　陽葵");
    }

    @ParameterizedTest
    @ValueSource(strings = {"naoki", "yoko", "haruka", "tabito"})
    void whoIsUnlinkedAmbiguousProtectedOrUnknownGetsNone(String key) {
        var resident = signIn(key);
        var request = portal.ask(resident);

        ferry.answer();

        assertThat(portal.packet(resident, request)).isEmpty();
        assertThat(ferry.countFront("outbox where chain = ? and done_at is not null", request))
                .isEqualTo(1);
    }

    @Test
    void aRequestThatWasTakenBackIsAnsweredByNothing() {
        var sakura = signIn("sakura");
        var request = portal.ask(sakura);
        portal.file(sakura, SORA);

        ferry.answer();

        assertThat(ferry.countFront("packet where request_id = ?", request)).isZero();
    }

    @Test
    void aClaimGoesInAndItsDecisionComesOut() {
        var sakura = signIn("sakura");
        portal.ask(sakura);
        ferry.answer();
        var filing = portal.file(sakura);

        ferry.bringIn();
        var caseId = caseOf(filing);
        ferry.carryOut();
        assertThat(statuses(sakura, filing)).containsExactly(Status.RECEIVED, Status.REVIEWING);
        assertThat(desk.open(caseId).linked()).isTrue();

        decide(caseId, new Proposal.Approve());
        ferry.carryOut();

        assertThat(statuses(sakura, filing)).endsWith(Status.APPROVED);
        var notice = sakura.call(() -> portal.inbox().mine()).getFirst();
        var opened = sakura.call(() -> portal.inbox().openNotice(notice.id()));
        assertThat(opened.pdf()).isPresent();
        ferry.bringIn();
        assertThat(desk.open(caseId).noticeOpenedAt()).contains(opened.openedAt());
    }

    @Test
    void aReturnGoesOutAndItsAnswerJoinsTheCase() {
        var resident = signIn("tabito");
        var first = portal.file(resident, SORA);
        ferry.bringIn();
        var caseId = caseOf(first);
        sendBack(caseId);
        ferry.carryOut();
        assertThat(portal.filing(resident, first).correction())
                .hasValueSatisfying(correction ->
                        assertThat(correction.fields())
                                .containsExactly(
                                        new StatusUpdate.FieldRemark("phone", "番号が足りません")));

        var draft = portal.correct(resident, first);
        portal.fill(resident, draft);
        var answer = portal.submit(resident, draft);
        ferry.bringIn();
        ferry.carryOut();

        assertThat(desk.open(caseId).state()).isEqualTo(new CaseState.Reviewing());
        assertThat(desk.open(caseId).filings())
                .extracting(CaseView.FilingLine::filingId)
                .containsExactly(first, answer);
        assertThat(statuses(resident, answer)).endsWith(Status.REVIEWING);
        decide(caseId, REJECT);
        ferry.carryOut();
        assertThat(statuses(resident, answer)).endsWith(Status.REJECTED);
        assertThat(statuses(resident, first)).endsWith(Status.REJECTED);
    }

    @Test
    void aWithdrawalGoesInBehindItsFiling() {
        var resident = signIn("tabito");
        var filing = portal.file(resident, SORA);
        resident.run(() -> portal.room(FilingService.class).withdraw(filing));

        ferry.bringIn();
        ferry.carryOut();

        assertThat(desk.open(caseOf(filing)).state()).isInstanceOf(CaseState.Withdrawn.class);
        assertThat(statuses(resident, filing)).endsWith(Status.WITHDRAWN);
    }

    /** The machine stops between the commit inside and the mark outside. */
    @Test
    void aFilingBroughtInAgainAfterAStopMakesOneCase() {
        var resident = signIn("tabito");
        var filing = portal.file(resident, SORA);

        Front.refusing(
                "brought_in",
                () ->
                        assertThat(catchThrowable(() -> ferry.filings.take(TestCities.IN_NANKOKU)))
                                .hasMessageContaining("planted"));
        assertThat(cases(resident)).isEqualTo(1);
        assertThat(ferry.countFront("brought_in where filing_id = ?", filing)).isZero();

        ferry.bringIn();

        assertThat(cases(resident)).isEqualTo(1);
        assertThat(ferry.countFront("brought_in where filing_id = ?", filing)).isEqualTo(1);
        assertThat(waiting(filing)).isZero();
    }

    @Test
    void aFilingBroughtInByTwoBridgesAtOnceMakesOneCase() {
        var resident = signIn("tabito");
        var filing = portal.file(resident, SORA);

        Crowd.<Loop.Worked>atOnce(
                List.of(
                        () -> ferry.filings.take(TestCities.IN_NANKOKU),
                        () -> ferry.filings.take(TestCities.IN_NANKOKU)));
        ferry.bringIn();

        assertThat(cases(resident)).isEqualTo(1);
        assertThat(waiting(filing)).isZero();
    }

    @Test
    void anOlderStatusThatComesLateIsIgnored() {
        var resident = signIn("tabito");
        var filing = portal.file(resident, SORA);
        ferry.bringIn();
        ferry.carryOut();
        sendBack(caseOf(filing));
        ferry.carryOut();
        var old = portal.filing(resident, filing).history().get(1);
        assertThat(old.version()).isEqualTo(1);

        boolean taken =
                Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                        .call(() ->
                                Boolean.TRUE.equals(zone.work().execute(_ -> inboxIn.put(old))));

        assertThat(taken).isFalse();
        assertThat(statuses(resident, filing)).endsWith(Status.RETURNED);
    }

    @Test
    void whatIsCarriedOutTwiceArrivesOnce() {
        var resident = signIn("tabito");
        var filing = portal.file(resident, SORA);
        ferry.bringIn();
        ferry.carryOut();
        decide(caseOf(filing), REJECT);
        ferry.carryOut();

        Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .run(() ->
                        ferry.office
                                .sql("update outbox set done_at = null where chain = ?")
                                .param(filing)
                                .update());
        ferry.carryOut();

        assertThat(ferry.countFront("notice where filing_id = ?", filing)).isEqualTo(1);
        assertThat(ferry.countFront("filing_status where filing_id = ?", filing)).isEqualTo(2);
    }

    private Acting signIn(String key) {
        if (!key.equals("tabito")) {
            cast.forgetLinks(key);
        }
        return portal.signIn(people.verified(key));
    }

    private UUID caseOf(UUID filing) {
        return Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .call(() ->
                        ferry.office
                                .sql("select case_id from case_filing where filing_id = ?")
                                .param(filing)
                                .query(UUID.class)
                                .single());
    }

    private void decide(UUID caseId, Proposal decision) {
        Desk.done(() -> desk.propose(caseId, decision));
        Desk.done(() -> desk.sign(desk.chief(), caseId));
        Desk.done(() -> desk.issue(caseId));
    }

    private void sendBack(UUID caseId) {
        var asked =
                new Return(
                        "電話番号をご確認ください",
                        LocalDate.of(2026, 12, 7),
                        List.of(new Return.Remark("phone", "番号が足りません")));
        long version = desk.open(caseId).version();
        Desk.done(() ->
                desk.clerk().call(() -> decisions.returnForCorrection(caseId, version, asked)));
    }

    private List<Status> statuses(Acting resident, UUID filing) {
        return portal.filing(resident, filing).history().stream()
                .map(StatusUpdate::status)
                .toList();
    }

    private long cases(Acting resident) {
        return ferry.countCore("cases where account_id = ?", Portal.accountOf(resident));
    }

    private long waiting(UUID chain) {
        return ferry.countFront("outbox where chain = ? and done_at is null", chain);
    }
}
