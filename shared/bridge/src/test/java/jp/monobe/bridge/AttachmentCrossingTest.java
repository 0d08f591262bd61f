package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import jp.monobe.casework.CaseAttachments;
import jp.monobe.casework.CaseView.HistoryLine;
import jp.monobe.document.SamplePdf;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.Desk;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.crossing.BridgeRooms;
import jp.monobe.testing.crossing.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = BridgeRooms.class)
class AttachmentCrossingTest {

    private static final TypedPerson SORA =
            new TypedPerson(
                    "c1", "children", "物部　空", "モノベ　ソラ", LocalDate.of(2026, 11, 10), "CHILD");

    @Autowired private Portal portal;
    @Autowired private Ferry ferry;
    @Autowired private Desk desk;
    @Autowired private CaseAttachments attachments;
    @Autowired private LoadedPeople people;

    private final byte[] bytes = pdfLike(2_500_000);
    private UUID file = new UUID(0, 0);
    private Acting resident = Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU);

    @BeforeEach
    void load() {
        people.ready();
    }

    @Test
    void theBytesArriveAndLeaveTheOpenZone() {
        var filing = filed();

        ferry.bringIn();

        assertThat(kept(file)).isEqualTo(bytes);
        assertThat(desk.clerk().call(() -> attachments.page(caseOf(filing), file, 0))).isPresent();
        assertThat(ferry.countFront("attachment_chunk where attachment_id = ?", file)).isZero();
        assertThat(ferry.countFront("attachment where id = ?", file)).isEqualTo(1);
    }

    @Test
    void aBrokenChunkIsRefusedAndNothingIsCommittedUntilItIsWhole() {
        var filing = filed();
        var kept = flip(1);

        ferry.bringIn();

        assertThat(ferry.countCore("case_filing where filing_id = ?", filing)).isZero();
        assertThat(ferry.countCore("case_attachment_chunk where attachment_id = ?", file)).isZero();
        assertThat(ferry.countFront("brought_in where filing_id = ?", filing)).isZero();
        assertThat(
                        ferry.countFront(
                                "outbox where chain = ? and attempts = 1 and last_error ="
                                        + " 'NotWhole'",
                                filing))
                .isEqualTo(1);

        restore(1, kept);
        retryNow(filing);
        ferry.bringIn();

        assertThat(ferry.countCore("case_filing where filing_id = ?", filing)).isEqualTo(1);
        assertThat(ferry.countFront("attachment_chunk where attachment_id = ?", file)).isZero();
    }

    /** The first half of the chunks is here already: the machine stopped in between. */
    @Test
    void aBroughtInHalfIsMadeWhole() {
        var filing = filed();
        inCore(
                "insert into case_attachment_chunk (attachment_id, no, bytes) values (?, 0, ?)",
                file,
                Arrays.copyOf(bytes, 1 << 20));

        ferry.bringIn();

        assertThat(ferry.countCore("case_filing where filing_id = ?", filing)).isEqualTo(1);
        assertThat(ferry.countCore("case_attachment_chunk where attachment_id = ?", file))
                .isEqualTo(3);
    }

    @Test
    void aDocumentThatFollowsArrivesWithItsBytesAndTheClerkReadsIt() {
        var filing = filed();
        ferry.bringIn();
        var later = portal.follow(resident, filing, bytes);

        ferry.bringIn();

        var caseId = caseOf(filing);
        assertThat(kept(later)).isEqualTo(bytes);
        assertThat(desk.clerk().call(() -> attachments.page(caseId, later, 0))).isPresent();
        var view = desk.open(caseId);
        assertThat(view.filings().getFirst().attachments()).hasSize(1);
        assertThat(view.filings().getFirst().later())
                .singleElement()
                .satisfies(line -> assertThat(line.file().fileName()).isEqualTo("追加.pdf"));
        assertThat(view.history()).last().extracting(HistoryLine::move).isEqualTo("take-document");
        assertThat(ferry.countFront("attachment_chunk where attachment_id = ?", later)).isZero();
    }

    /** The twin: before the bridge has carried it, the clerk sees and reads nothing of it. */
    @Test
    void aDocumentThatDidNotCrossYetIsNotThere() {
        var filing = filed();
        ferry.bringIn();

        var later = portal.follow(resident, filing, bytes);

        var caseId = caseOf(filing);
        assertThat(desk.open(caseId).filings().getFirst().later()).isEmpty();
        assertThat(desk.clerk().call(() -> attachments.find(caseId, later))).isEmpty();
    }

    private byte[] kept(UUID attachment) {
        var whole = new ByteArrayOutputStream();
        desk.clerk()
                .call(() ->
                        ferry.office
                                .sql(
                                        "select bytes from case_attachment_chunk where"
                                                + " attachment_id = ? order by no")
                                .param(attachment)
                                .query((row, _) -> row.getBytes(1))
                                .list())
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private UUID filed() {
        resident = portal.signIn(people.verified("tabito"));
        var draft = portal.begin(resident);
        portal.fill(resident, draft, SORA);
        file = portal.attach(resident, draft, bytes);
        return portal.submit(resident, draft);
    }

    private byte[] flip(int no) {
        var kept =
                Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                        .call(() ->
                                ferry.front
                                        .sql(
                                                "select bytes from attachment_chunk where"
                                                        + " attachment_id = ? and no = ?")
                                        .params(file, no)
                                        .query(byte[].class)
                                        .single());
        var broken = kept.clone();
        broken[99] ^= 1;
        restore(no, broken);
        return kept;
    }

    private void restore(int no, byte[] as) {
        inFront(
                "update attachment_chunk set bytes = ? where attachment_id = ? and no = ?",
                as,
                file,
                no);
    }

    private void retryNow(UUID chain) {
        inFront("update outbox set next_attempt_at = '2000-01-01' where chain = ?", chain);
    }

    private void inFront(String sql, Object... values) {
        Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .run(() -> ferry.front.sql(sql).params(values).update());
    }

    private void inCore(String sql, Object... values) {
        Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .run(() -> ferry.office.sql(sql).params(values).update());
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

    private static byte[] pdfLike(int size) {
        return SamplePdf.of(size);
    }
}
