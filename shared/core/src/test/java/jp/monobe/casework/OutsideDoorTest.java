package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.model.Bearer;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Channel;
import jp.monobe.casework.model.Return;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * 差戻し of what was filed in ぴったりサービス (ADR 37, 34): told there each time, whatever paper mended in
 * between, and told nothing of the paper; an answer made there is a case of its own.
 */
@SpringBootTest(classes = CaseRooms.class)
class OutsideDoorTest {

    private static final AnswerKey PHONE = AnswerKey.of("phone");
    private static final Answer ON_PAPER = new Answer.Text("088-863-2111");
    private static long count = 880_000;

    @Autowired private Desk desk;
    @Autowired private TakeIn takeIn;
    @Autowired private StatusOut statuses;
    @Autowired private CaseDecisions decisions;
    @Autowired private Rows rows;

    @Test
    void aReturnIsToldThereAgainThoughPaperAnsweredTheOneBefore() {
        var first = Filed.aFiling().numbered(number('P')).build();
        var caseId = returned(first);
        var paper = onPaper(first);

        sendBack(caseId);

        assertThat(toldOf(first).status()).isEqualTo(Status.RETURNED);
        assertThat(queued("OUTSIDE", first))
                .as("reviewing, returned, reviewing, returned")
                .isEqualTo(4);
        assertThat(queued("DOWNWARD", first)).isZero();
        assertThat(rows.count("outbox where chain = ?", paper.filingId())).isZero();
    }

    /** What counts is the paper's; the service outside is told the status alone. */
    @Test
    void whatPaperMendedStaysInside() {
        var first = Filed.aFiling().numbered(number('P')).build();
        var caseId = returned(first);

        onPaper(first);

        assertThat(desk.open(caseId).answers().get(PHONE)).contains(ON_PAPER);
        assertThat(toldOf(first).status()).isEqualTo(Status.REVIEWING);
        assertThat(toldOf(first).paper()).isNull();
    }

    /** The twin, planted: as if the portal had it, the answers go out with the status. */
    @Test
    void whatPaperMendedGoesToThePortalsDoorOnly() {
        var first = Filed.aFiling().numbered(number('R')).build();
        returned(first);

        onPaper(first);

        assertThat(toldOf(first).paper()).isNotNull();
        assertThat(queued("DOWNWARD", first)).isPositive();
        assertThat(queued("OUTSIDE", first)).isZero();
    }

    @Test
    void anAnswerMadeThereIsACaseOfItsOwnAndReplacesNothing() {
        var first = Filed.aFiling().numbered(number('P')).build();
        var caseId = returned(first);
        var again =
                Filed.aFiling(first.shown(), first.answers(), first.verified())
                        .numbered(number('P'))
                        .answering(first.answers().with(PHONE, ON_PAPER))
                        .build();

        var other = Desk.bridge().call(() -> takeIn.outside(again)).caseId();

        assertThat(other).isNotEqualTo(caseId);
        assertThat(desk.open(other).state()).isEqualTo(new CaseState.Reviewing());
        assertThat(desk.open(caseId).state()).isInstanceOf(CaseState.Returned.class);
        assertThat(desk.open(caseId).filings()).hasSize(1);
        assertThat(toldOf(first).status()).as("she reads it there").isEqualTo(Status.RETURNED);
        assertThat(toldOf(again).status()).isEqualTo(Status.REVIEWING);
    }

    private UUID returned(FilingPackage filing) {
        var caseId = Desk.bridge().call(() -> takeIn.outside(filing)).caseId();
        sendBack(caseId);
        return caseId;
    }

    private void sendBack(UUID caseId) {
        var asked =
                new Return(
                        "お確かめください",
                        LocalDate.of(2026, 12, 7),
                        List.of(new Return.Remark("phone", "番号が違います")));
        long version = desk.open(caseId).version();
        Desk.done(() ->
                desk.clerk().call(() -> decisions.returnForCorrection(caseId, version, asked)));
    }

    private FilingPackage onPaper(FilingPackage first) {
        var paper =
                Filed.aFiling(first.shown(), first.answers(), first.verified())
                        .correcting(first)
                        .answering(first.answers().with(PHONE, ON_PAPER))
                        .numbered(number('K'))
                        .build();
        desk.clerk().run(() -> takeIn.entered(paper, Channel.POST, Bearer.APPLICANT));
        return paper;
    }

    private StatusUpdate toldOf(FilingPackage filing) {
        return Desk.bridge().call(() -> statuses.updates(List.of(filing.filingId()))).getFirst();
    }

    private long queued(String kind, FilingPackage first) {
        return rows.count("outbox where kind = ? and chain = ?", kind, first.filingId());
    }

    private static ReceiptNumber number(char door) {
        return ReceiptNumber.of(door, FiscalYear.of(Filed.TODAY), count++);
    }
}
