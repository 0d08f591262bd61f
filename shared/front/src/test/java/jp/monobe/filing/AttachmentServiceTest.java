package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import javax.imageio.ImageIO;
import jp.monobe.document.SamplePdf;
import jp.monobe.exchange.AttachmentInfo;
import jp.monobe.filing.StoreResult.KindRefused;
import jp.monobe.filing.StoreResult.QuotaFull;
import jp.monobe.filing.StoreResult.Stored;
import jp.monobe.filing.StoreResult.TooBig;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(FrontRooms.class)
class AttachmentServiceTest {

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired AttachmentService attachments;
    @Autowired DraftService drafts;
    @Autowired SubmitFiling submit;
    @Autowired Office office;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private UUID draft = new UUID(0, 0);

    @BeforeEach
    void begin() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        draft = hanako.call(claims::complete);
    }

    @Test
    void aFileComesBackByteForByteInPieces() throws Exception {
        var bytes = pdf(2_500_000);

        var stored = ((Stored) store("申立書.pdf", bytes)).attachment();

        assertThat(stored.size()).isEqualTo(2_500_000);
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.sha256()).isEqualTo(sha256(bytes));
        assertThat(stored.scan()).isEqualTo(AttachmentInfo.Scan.UNSCANNED);
        assertThat(read(stored.id())).isEqualTo(bytes);
        assertThat(chunks(stored.id()))
                .isEqualTo(AttachmentChunk.count(stored.size()))
                .isEqualTo(3);
    }

    @Test
    void moreThanTenMegabytesAreRefusedAndNothingIsKept() throws Exception {
        assertThat(store("big.pdf", pdf(10_000_001))).isEqualTo(new TooBig(10_000_000));
        assertThat(store("just.pdf", pdf(10_000_000))).isInstanceOf(Stored.class);
        assertThat(rowsOfDraft()).isOne();
    }

    @Test
    void moreThanFiftyMegabytesInADraftAreRefused() throws Exception {
        var there = ((Stored) store("there.pdf", pdf(1000))).attachment();
        office.change(
                TestCities.IN_KONAN,
                "update attachment set size = 49000000 where id = ?",
                there.id());

        assertThat(store("last.pdf", pdf(2_000_000))).isEqualTo(new QuotaFull(50_000_000));
        assertThat(store("small.pdf", pdf(1000))).isInstanceOf(Stored.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MZ program, letter.pdf",
        "<html><script>alert(1)</script></html>, page.pdf",
        "echo of a shell script, photo.jpg",
        "just text, note.docx",
    })
    void whatIsNoDocumentOrPictureIsRefusedWhateverItsName(String content, String name)
            throws Exception {
        assertThat(store(name, content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(KindRefused.class);
        assertThat(rowsOfDraft()).isZero();
    }

    @Test
    void bytesThatStopComingLeaveNothing() {
        var broken =
                new SequenceInputStream(
                        new ByteArrayInputStream(pdf(1_500_000)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("connection reset");
                            }
                        });

        assertThatIOException()
                .isThrownBy(
                        () -> hanako.call(() -> attachments.store(draft, "f", "a.pdf", broken)));
        assertThat(rowsOfDraft()).isZero();
    }

    @Test
    void aPhotographIsKeptDrawnAnewUnderTheNameOfWhatItIsNow() throws Exception {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);

        var stored = ((Stored) store("申立書.PNG", png.toByteArray())).attachment();

        assertThat(stored.fileName()).isEqualTo("申立書.jpg");
        assertThat(stored.mediaType()).isEqualTo("image/jpeg");
        assertThat(read(stored.id())).startsWith(0xff, 0xd8).hasSize((int) stored.size());
        assertThat(stored.sha256()).isEqualTo(sha256(read(stored.id())));
    }

    @Test
    void aPhotographCanBeTurnedUntilItIsHandedIn() throws Exception {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        var id = ((Stored) store("写真.png", png.toByteArray())).attachment().id();

        assertThat(hanako.call(() -> attachments.turn(id))).isTrue();

        var turned = ImageIO.read(new ByteArrayInputStream(read(id)));
        assertThat(turned.getHeight()).isEqualTo(40);
        var info = hanako.call(() -> attachments.find(id)).orElseThrow();
        assertThat(info.sha256()).isEqualTo(sha256(read(id)));

        hanako.run(() -> submit.submit(draft));
        assertThat(hanako.call(() -> attachments.turn(id))).isFalse();
        assertThat(hanako.call(() -> attachments.find(id))).contains(info);
    }

    @Test
    void whatDoesNotOpenLeavesNothing() throws Exception {
        assertThat(store("a.pdf", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new StoreResult.Unreadable());
        assertThat(rowsOfDraft()).isZero();
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        assertThat(store("a.pdf", new byte[0])).isEqualTo(new StoreResult.Empty());
    }

    @Test
    void aNameCannotLeadAstray() throws Exception {
        var stored = (Stored) store("C:\\fakepath\\..\\申\u202Efdp.exe\u0000.pdf", pdf(100));

        assertThat(stored.attachment().fileName()).isEqualTo("申fdp.exe.pdf");
    }

    @Test
    void filedFilesCrossStayAndCannotBeTakenBack() throws Exception {
        var file = ((Stored) store("a.pdf", pdf(1_200_000))).attachment();

        var filing = ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();

        var crossed = office.does(TestCities.IN_KONAN, () -> office.read(filing));
        assertThat(crossed.attachments()).containsExactly(file);
        assertThat(hanako.call(() -> attachments.remove(file.id()))).isFalse();
        assertThat(read(file.id())).hasSize(1_200_000);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        office.change(
                                TestCities.IN_KONAN,
                                "update attachment set sha256 = 'x' where id = ?",
                                file.id()))
                .withMessageContaining("does not change");
    }

    @Test
    void onceTheOfficeHasTheBytesNameSizeAndHashStay() throws Exception {
        var file = ((Stored) store("a.pdf", pdf(1000))).attachment();
        hanako.run(() -> submit.submit(draft));

        office.does(
                TestCities.IN_KONAN,
                () -> {
                    office.filings.dropChunks(file.id());
                    return "dropped";
                });

        assertThat(hanako.call(() -> attachments.find(file.id()))).contains(file);
        assertThat(hanako.call(() -> attachments.read(file.id(), OutputStreams.NOWHERE))).isFalse();
    }

    @Test
    void aDiscardedDraftTakesItsFilesAlong() throws Exception {
        var file = ((Stored) store("a.pdf", pdf(1000))).attachment();

        hanako.run(() -> drafts.discard(draft));

        assertThat(rowsOfDraft()).isZero();
        assertThat(chunks(file.id())).isZero();
    }

    private static final class OutputStreams {
        static final java.io.OutputStream NOWHERE = java.io.OutputStream.nullOutputStream();
    }

    private StoreResult store(String name, byte[] bytes) throws IOException {
        return hanako.call(() ->
                attachments.store(draft, "apart-statement", name, new ByteArrayInputStream(bytes)));
    }

    private byte[] read(UUID id) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(hanako.call(() -> attachments.read(id, out))).isTrue();
        return out.toByteArray();
    }

    private long rowsOfDraft() {
        return office.count(
                TestCities.IN_KONAN, "select count(*) from attachment where draft_id = ?", draft);
    }

    private long chunks(UUID id) {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from attachment_chunk where attachment_id = ?",
                id);
    }

    private static byte[] pdf(int size) {
        return SamplePdf.of(size);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
