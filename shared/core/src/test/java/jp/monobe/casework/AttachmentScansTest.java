package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.AttachmentInfo.Scan;
import jp.monobe.exchange.Supplement;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = CaseRooms.class)
class AttachmentScansTest {

    @Autowired private Desk desk;
    @Autowired private AttachmentScans scans;
    @Autowired private CaseAttachments attachments;

    private final AttachmentInfo file = file(Scan.UNSCANNED);

    @BeforeEach
    void nothingWaits() {
        Desk.bridge().run(() -> scans.waiting(1000).forEach(each -> scans.judge(each, Scan.CLEAN)));
    }

    @Test
    void aFileFoundCleanLaterIsHandedOut() {
        var caseId = desk.takeIn(Filed.aFiling().with(file).build());
        assertThat(waiting()).containsExactly(file.id());

        judge(file, Scan.CLEAN);

        assertThat(waiting()).isEmpty();
        assertThat(desk.clerk().call(() -> attachments.original(caseId, file.id())))
                .contains(file.judged(Scan.CLEAN));
        assertThat(desk.open(caseId).filings().getFirst().attachments())
                .containsExactly(file.judged(Scan.CLEAN));
    }

    @Test
    void aFileFoundBadLaterIsGoneAndStandsInTheHistory() {
        var caseId = desk.takeIn(Filed.aFiling().with(file).build());

        judge(file, Scan.INFECTED);

        assertThat(desk.clerk().call(() -> attachments.find(caseId, file.id()))).isEmpty();
        assertThat(desk.open(caseId).history())
                .last()
                .extracting(HistoryLine::move)
                .isEqualTo("scan-infected");
    }

    @Test
    void aSecondJudgementChangesNothing() {
        var caseId = desk.takeIn(Filed.aFiling().with(file).build());
        judge(file, Scan.INFECTED);
        int lines = desk.open(caseId).history().size();

        judge(file, Scan.CLEAN);

        assertThat(desk.clerk().call(() -> attachments.find(caseId, file.id()))).isEmpty();
        assertThat(desk.open(caseId).history()).hasSize(lines);
    }

    @Test
    void aFileThatCouldNotBeJudgedGoesBehindTheOthers() {
        var other = file(Scan.UNSCANNED);
        desk.takeIn(Filed.aFiling().with(file).build());
        desk.takeIn(Filed.aFiling().with(other).build());

        judge(file, Scan.UNSCANNED);

        assertThat(waiting()).containsExactly(other.id(), file.id());
    }

    @Test
    void aDocumentThatFollowedIsJudgedToo() {
        var filing = Filed.aFiling().build();
        var caseId = desk.takeIn(filing);
        var body = JsonMapper.builder().build().writeValueAsString(file);
        desk.takeIn(
                new Supplement(
                        UUID.randomUUID(),
                        filing.filingId(),
                        Supplement.Kind.ATTACHMENT,
                        filing.filedAt(),
                        body));
        assertThat(waiting()).containsExactly(file.id());

        judge(file, Scan.CLEAN);

        assertThat(desk.clerk().call(() -> attachments.original(caseId, file.id()))).isPresent();
    }

    @Test
    void whatWasJudgedAtTheDoorDoesNotWait() {
        desk.takeIn(Filed.aFiling().with(file(Scan.CLEAN)).build());

        assertThat(waiting()).isEmpty();
    }

    /** Who could judge could also let a bad file through. */
    @Test
    void noClerkJudges() {
        desk.takeIn(Filed.aFiling().with(file).build());

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> desk.clerk().run(() -> scans.judge(file.id(), Scan.CLEAN)));
    }

    private List<UUID> waiting() {
        return Desk.bridge().call(() -> scans.waiting(10));
    }

    private void judge(AttachmentInfo each, Scan scan) {
        Desk.bridge().run(() -> scans.judge(each.id(), scan));
    }

    private static AttachmentInfo file(Scan scan) {
        return new AttachmentInfo(
                UUID.randomUUID(), "papers", "戸籍.pdf", "application/pdf", 3, "0".repeat(64), scan);
    }
}
