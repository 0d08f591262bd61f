package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.NoticeCopy;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.notice.IssuedNotice;
import jp.monobe.notice.KeptNotices;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Crowd;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.PdfText;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;

@SpringBootTest(classes = CaseRooms.class)
class IssueDecisionTest {

    private static final Proposal APPROVE = new Proposal.Approve();

    @Autowired private Desk desk;
    @Autowired private CaseDesk cases;
    @Autowired private IssueDecision issuing;
    @Autowired private StatusOut statuses;
    @Autowired private KeptNotices notices;
    @Autowired private Rows rows;

    private final FilingPackage filing = Filed.aFiling().delivered(Delivery.ELECTRONIC).build();

    @Test
    void anIssueNumbersKeepsTellsAndCertifies() {
        var caseId = desk.signed(filing, APPROVE);

        Desk.done(() -> desk.issue(caseId));

        var view = desk.open(caseId);
        var notice = view.notice().orElseThrow();
        assertThat(notice.number()).matches("8南子第[1-9][0-9]*号");
        assertThat(notice.title()).isEqualTo("児童手当認定通知書");
        assertThat(notice.issuedOn()).isEqualTo(Filed.TODAY);
        assertThat(view.state())
                .isInstanceOfSatisfying(
                        CaseState.Issued.class,
                        state -> assertThat(state.noticeId()).isEqualTo(notice.id()));
        assertThat(status())
                .extracting(StatusUpdate::status, StatusUpdate::expectedBy)
                .containsExactly(Status.APPROVED, null);
        assertThat(traces(caseId))
                .isEqualTo(
                        Map.of(
                                "notice", 1L,
                                "case_event", 1L,
                                "outbox", 2L,
                                "audit", 1L,
                                "allowance_recipient", 1L,
                                "allowance_child", 1L,
                                "allowance_entitlement", 2L));
        assertThat(PdfText.of(document(caseId, notice))).contains(notice.number(), "物部　花子");
    }

    /** The twin is above: the same traces are there when nothing fails. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "notice",
                "case_event",
                "case_status",
                "outbox",
                "audit",
                "allowance_recipient",
                "allowance_child",
                "allowance_entitlement"
            })
    void aFailureAnywhereInsideLeavesNothing(String table) {
        var caseId = desk.signed(filing, APPROVE);
        long version = desk.open(caseId).version();

        Rows.refusing(
                table,
                () ->
                        assertThatExceptionOfType(DataAccessException.class)
                                .isThrownBy(() ->
                                        desk.clerk().run(() -> issuing.issue(caseId, version))));

        assertThat(traces(caseId).values()).containsOnly(0L);
        assertThat(desk.open(caseId).state()).isInstanceOf(CaseState.Signed.class);
        assertThat(desk.open(caseId).version()).isEqualTo(version);
        assertThat(status().status()).isEqualTo(Status.REVIEWING);
        Desk.done(() -> desk.issue(caseId));
    }

    @Test
    void ofTwoWhoIssueAtOnceOneIsToldAndOneNoticeIsOut() {
        var caseId = desk.signed(filing, APPROVE);
        long seen = desk.open(caseId).version();
        var clerk = desk.clerk();
        var chief = desk.chief();

        var results =
                Crowd.<DeskResult>atOnce(
                        List.of(
                                () -> clerk.call(() -> issuing.issue(caseId, seen)),
                                () -> chief.call(() -> issuing.issue(caseId, seen))));

        assertThat(results)
                .containsExactlyInAnyOrder(new DeskResult.Done(), new DeskResult.Stale());
        assertThat(traces(caseId)).containsEntry("notice", 1L);
    }

    @Test
    void whatIsNotSignedIsNotIssued() {
        var caseId = desk.takeIn(filing);
        Desk.done(() -> desk.propose(caseId, APPROVE));

        assertThat(desk.issue(caseId)).isEqualTo(new DeskResult.Refused(Why.NOT_FROM_HERE));
        assertThat(traces(caseId)).containsEntry("notice", 0L);
    }

    @Test
    void aPreviewHasNoNumberAndLeavesNothingButItsTrail() {
        var caseId = desk.takeIn(filing);
        Desk.done(() -> desk.propose(caseId, APPROVE));
        var before = desk.open(caseId);

        var text = PdfText.of(desk.clerk().call(() -> issuing.preview(caseId)));

        assertThat(text).contains("南子第　　号").doesNotContainPattern("南子第[0-9]");
        assertThat(traces(caseId).values()).containsOnly(0L);
        assertThat(desk.open(caseId)).isEqualTo(before);
        assertThat(rows.count("audit where act = 'notice.preview' and subjects = ?", only(caseId)))
                .isEqualTo(1);
    }

    @Test
    void aNoticeSaysWhereToObjectWhoDecidedAndForHowLong() {
        var caseId = desk.issued(filing, APPROVE);

        var text = PdfText.of(document(caseId, desk.open(caseId).notice().orElseThrow()));

        assertThat(text)
                .contains("高知県知事に対して審査請求をすることができます")
                .contains("南国市を被告として")
                .contains("正当な理由があるときは、この限りではありません")
                .contains("公印省略")
                .contains("南国市長　物部　太郎")
                .contains("児童手当法第7条第1項")
                .contains("令和8年12月分から")
                .contains("15,000円");
    }

    @Test
    void aRejectionSaysWhyAndOnWhatGrounds() {
        var reject = new Proposal.Reject("請求者は公務員であり、所属庁が支給するため。", "児童手当法第17条第1項");
        var caseId = desk.issued(filing, reject);

        var notice = desk.open(caseId).notice().orElseThrow();

        assertThat(notice.title()).isEqualTo("児童手当認定請求却下通知書");
        assertThat(PdfText.of(document(caseId, notice)))
                .contains("却下の理由", reject.reason(), reject.legalBasis(), "高知県知事", "正当な理由");
        assertThat(status().status()).isEqualTo(Status.REJECTED);
        assertThat(traces(caseId)).containsEntry("allowance_recipient", 0L);
    }

    @Test
    void anIssuedNoticeNeverChanges() {
        var caseId = desk.issued(filing, APPROVE);

        for (var sql : List.of("update notice set title = 'x'", "delete from notice")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> rows.change(sql + " where case_id = ?", caseId))
                    .withMessageContaining("a notice never changes");
        }
    }

    @Test
    void theCopyHoldsTheDocumentOnlyWhenSheChoseSo() {
        var posted = Filed.aFiling().delivered(Delivery.POST).build();
        var electronic = copy(desk.issued(filing, APPROVE));
        var byPost = copy(desk.issued(posted, APPROVE));

        assertThat(electronic.pdf()).isNotEmpty();
        assertThat(electronic.filingId()).isEqualTo(filing.filingId());
        assertThat(byPost.pdf()).isNull();
        assertThat(byPost.accountId()).isEqualTo(posted.accountId());
    }

    /** What an issue leaves behind, table by table. */
    private Map<String, Long> traces(UUID caseId) {
        var traces = new LinkedHashMap<String, Long>();
        traces.put("notice", rows.count("notice where case_id = ?", caseId));
        traces.put(
                "case_event",
                rows.count("case_event where move = 'issue' and case_id = ?", caseId));
        traces.put("outbox", rows.count("outbox where chain = ?", first(caseId)) - 1);
        traces.put(
                "audit",
                rows.count("audit where act = 'notice.issue' and reason = ?", "case:" + caseId));
        traces.put(
                "allowance_recipient", rows.count("allowance_recipient where case_id = ?", caseId));
        for (var table : List.of("allowance_child", "allowance_entitlement")) {
            traces.put(
                    table,
                    rows.count(
                            table
                                    + " where recipient_id in (select id from allowance_recipient"
                                    + " where case_id = ?)",
                            caseId));
        }
        return traces;
    }

    private UUID first(UUID caseId) {
        return (UUID)
                rows.list("select filing_id from case_filing where case_id = ?", caseId)
                        .getFirst()
                        .get("filing_id");
    }

    private byte[] document(UUID caseId, IssuedNotice notice) {
        return desk.clerk().call(() -> cases.notice(caseId, notice.id())).orElseThrow();
    }

    private NoticeCopy copy(UUID caseId) {
        var notice = desk.open(caseId).notice().orElseThrow();
        return Desk.bridge().call(() -> notices.copy(notice.id())).orElseThrow();
    }

    private StatusUpdate status() {
        return Desk.bridge().call(() -> statuses.updates(List.of(filing.filingId()))).getFirst();
    }

    private static String only(UUID id) {
        return "[\"" + id + "\"]";
    }
}
