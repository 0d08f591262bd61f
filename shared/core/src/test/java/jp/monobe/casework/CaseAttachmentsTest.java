package jp.monobe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import jp.monobe.document.SamplePdf;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.exchange.AttachmentInfo.Scan;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.Desk;
import jp.monobe.testing.Filed;
import jp.monobe.testing.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = CaseRooms.class)
class CaseAttachmentsTest {

    private static final int CHUNK = 1 << 20;

    @Autowired private Desk desk;
    @Autowired private AttachmentStore store;
    @Autowired private CaseAttachments attachments;
    @Autowired private Rows rows;

    private final byte[] bytes = SamplePdf.of(2 * CHUNK + 77);

    @Test
    void aClerkReadsWhatWasHandedInByteForByte() {
        var file = file(Scan.CLEAN);
        keep(file);
        var caseId = desk.takeIn(Filed.aFiling().with(file).build());

        var read = new ByteArrayOutputStream();
        desk.clerk().run(() -> attachments.write(caseId, file.id(), read));

        assertThat(read.toByteArray()).isEqualTo(bytes);
        assertThat(desk.clerk().call(() -> attachments.find(caseId, file.id()))).contains(file);
        assertThat(reads(caseId, file)).isEqualTo(1);
    }

    @Test
    void whatNoScannerHasJudgedIsSeenAsAPictureOnly() {
        var file = file(Scan.UNSCANNED);
        keep(file);
        var caseId = desk.takeIn(Filed.aFiling().with(file).build());

        assertThat(desk.clerk().call(() -> attachments.look(caseId, file.id())))
                .isEqualTo(new CaseAttachments.Look(file, 1, false));
        var page = desk.clerk().call(() -> attachments.page(caseId, file.id(), 0)).orElseThrow();

        assertThat(page).startsWith(0x89, 'P', 'N', 'G');
        assertThat(reads(caseId, file)).isEqualTo(1);
        assertThat(desk.clerk().call(() -> attachments.original(caseId, file.id()))).isEmpty();
        assertThatExceptionOfType(NoSuchCase.class)
                .isThrownBy(() ->
                        desk.clerk()
                                .run(() ->
                                        attachments.write(
                                                caseId,
                                                file.id(),
                                                OutputStream.nullOutputStream())));
        assertThat(desk.clerk().call(() -> attachments.page(caseId, file.id(), 1))).isEmpty();
    }

    @Test
    void breakingOffStaysOnTheTrail() {
        var file = file(Scan.CLEAN);
        keep(file);
        var caseId = desk.takeIn(Filed.aFiling().with(file).build());

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() ->
                        desk.clerk()
                                .run(() -> attachments.write(caseId, file.id(), new BrokenOff())));

        assertThat(reads(caseId, file)).isEqualTo(1);
    }

    @Test
    void aFileOfAnotherCaseOrAnInfectedOneIsNotThere() {
        var infected = file(Scan.INFECTED);
        var others = file(Scan.CLEAN);
        keep(infected);
        keep(others);
        var caseId = desk.takeIn(Filed.aFiling().with(infected).build());
        desk.takeIn(Filed.aFiling().with(others).build());

        for (var file : new AttachmentInfo[] {infected, others}) {
            assertThat(desk.clerk().call(() -> attachments.find(caseId, file.id()))).isEmpty();
            assertThatExceptionOfType(NoSuchCase.class)
                    .isThrownBy(
                            () -> desk.clerk().run(() -> attachments.page(caseId, file.id(), 0)));
            assertThatExceptionOfType(NoSuchCase.class)
                    .isThrownBy(() ->
                            desk.clerk()
                                    .run(() ->
                                            attachments.write(
                                                    caseId,
                                                    file.id(),
                                                    OutputStream.nullOutputStream())));
        }
    }

    @Test
    void aChunkTwiceIsNoErrorAndAWrongOneIsSeenAndThrownAway() {
        var file = file(Scan.CLEAN);
        var wrong = bytes.clone();
        wrong[CHUNK + 5] ^= 1;
        keep(file, wrong);
        keep(file, bytes);
        assertThat(isWhole(file)).isFalse();

        Desk.bridge().run(() -> store.discard(file.id()));
        keep(file);
        keep(file);

        assertThat(isWhole(file)).isTrue();
    }

    private boolean isWhole(AttachmentInfo file) {
        return Desk.bridge().call(() -> store.isWhole(file.id(), file.sha256()));
    }

    private void keep(AttachmentInfo file) {
        keep(file, bytes);
    }

    private void keep(AttachmentInfo file, byte[] from) {
        for (int no = 0; no * CHUNK < from.length; no++) {
            int chunk = no;
            var part =
                    Arrays.copyOfRange(from, no * CHUNK, Math.min(from.length, (no + 1) * CHUNK));
            Desk.bridge().run(() -> store.put(file.id(), chunk, part));
        }
    }

    private AttachmentInfo file(Scan scan) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new AttachmentInfo(
                    UUID.randomUUID(),
                    "apart-statement",
                    "別居監護申立書.pdf",
                    "application/pdf",
                    bytes.length,
                    HexFormat.of().formatHex(hash),
                    scan);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private long reads(UUID caseId, AttachmentInfo file) {
        return rows.count(
                "audit where act = 'attachment.read' and reason = ? and subjects = ?",
                "case:" + caseId,
                "[\"" + file.id() + "\"]");
    }

    private static final class BrokenOff extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("connection reset");
        }
    }
}
