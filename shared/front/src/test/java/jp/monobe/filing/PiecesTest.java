package jp.monobe.filing;

import static jp.monobe.filing.SentFile.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.monobe.document.SamplePdf;
import jp.monobe.filing.PieceResult.Ended;
import jp.monobe.filing.PieceResult.Reached;
import jp.monobe.filing.StoreResult.Stored;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A file comes over a line that breaks, and is the same in the end. */
@SpringJUnitConfig(FrontRooms.class)
class PiecesTest {

    private static final String FIELD = "apart-statement";
    private static final int STEP = 1 << 18;

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired AttachmentService attachments;
    @Autowired LaterDocuments documents;
    @Autowired SubmitFiling submit;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private final byte[] bytes = SamplePdf.of(700_000);
    private final SentFile sent = new SentFile(bytes, STEP);
    private final ComingFile file = new ComingFile("申立書.pdf", sha256(bytes), bytes.length);
    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private UUID draft = new UUID(0, 0);

    @BeforeEach
    void begin() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        draft = hanako.call(claims::complete);
    }

    @Test
    void goesOnWhereTheLineBroke() {
        assertThat(reached()).isEqualTo(new Reached(0));
        assertThat(send(0)).isEqualTo(new Reached(STEP));
        assertThatIOException().isThrownBy(() -> sendBroken(STEP));
        assertThat(reached()).as("nothing of the broken piece").isEqualTo(new Reached(STEP));
        assertThat(hanako.call(() -> attachments.list(draft))).as("seen when whole").isEmpty();

        assertThat(send(STEP)).isEqualTo(new Reached(2 * STEP));
        var stored = stored(send(2 * STEP));

        assertThat(stored.attachment().sha256()).isEqualTo(sha256(bytes));
        assertThat(read(stored.attachment().id())).isEqualTo(bytes);
        assertThat(stored(reached()).attachment()).isEqualTo(stored.attachment());
    }

    @Test
    void whatWasWholeWhenTheLineBrokeIsJudgedWhenSheAsks() {
        send(0);
        send(STEP);
        var last = Arrays.copyOfRange(bytes, 2 * STEP, bytes.length);
        office.change(
                TestCities.IN_KONAN,
                "update attachment set came = ? where draft_id = ?",
                bytes.length,
                draft);
        office.change(
                TestCities.IN_KONAN,
                "insert into attachment_chunk select id, 2, ? from attachment where draft_id = ?",
                last,
                draft);

        assertThat(stored(reached()).attachment().sha256()).isEqualTo(sha256(bytes));
    }

    @Test
    void twoTabsSendingTheSamePieceKeepItOnce() throws Exception {
        send(0);
        Callable<PieceResult> press = () -> send(STEP);
        List<PieceResult> results;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            results =
                    threads.invokeAll(List.of(press, press)).stream()
                            .map(done -> done.resultNow())
                            .toList();
        }

        assertThat(results).containsOnly(new Reached(2 * STEP));
        assertThat(stored(send(2 * STEP)).attachment().sha256()).isEqualTo(sha256(bytes));
    }

    @Test
    void aPieceThatIsNotWhatWasSentIsNotKept() {
        var other = new Piece(0, sha256(new byte[] {1}), sent.piece(0).bytes());

        assertThat(take(other)).isEqualTo(new Reached(0));
        assertThat(rows()).isZero();
    }

    /** Planted: a byte of what is kept changes. */
    @Test
    void aWholeThatIsNotWhatWasAnnouncedBeginsAnew() {
        send(0);
        send(STEP);
        office.change(
                TestCities.IN_KONAN,
                "update attachment_chunk set bytes = concat(left(bytes, 9), 'X', substr(bytes, 11))"
                        + " where no = 1 and attachment_id = (select id from attachment where"
                        + " draft_id = ?)",
                draft);

        assertThat(send(2 * STEP)).isEqualTo(new Reached(0));
        assertThat(rows()).isZero();
    }

    @Test
    void weighsWhatItWillBeUntilItGivesWayToWhatComesNow() throws Exception {
        send(0);
        office.change(
                TestCities.IN_KONAN,
                "update attachment set awaited_size = 49500000 where draft_id = ?",
                draft);

        var beside =
                hanako.call(() ->
                        attachments.store(
                                draft,
                                FIELD,
                                "b.pdf",
                                new ByteArrayInputStream(SamplePdf.of(600_000))));

        assertThat(beside).isInstanceOf(StoreResult.QuotaFull.class);
        assertThat(send(0)).as("the same under its true size").isEqualTo(new Reached(STEP));
        assertThat(rows()).isOne();
    }

    @Test
    void isGoneSixHoursAfterItsLastPiece() {
        send(0);
        clock.later(Duration.ofHours(5), () -> send(STEP));
        clock.later(Duration.ofHours(10), this::sweep);
        assertThat(rows()).isOne();

        clock.later(Duration.ofHours(12), this::sweep);

        assertThat(rows()).isZero();
        assertThat(reached()).isEqualTo(new Reached(0));
    }

    @Test
    void isNamedWhileItIsOnItsWay() {
        send(0);

        assertThat(hanako.call(() -> attachments.unfinished(draft)))
                .containsExactly(new UnfinishedFile(AnswerKey.of(FIELD), "申立書.pdf", 37));
        send(STEP);
        send(2 * STEP);
        assertThat(hanako.call(() -> attachments.unfinished(draft))).isEmpty();
    }

    @Test
    void endsWithTheDraft() {
        send(0);
        assertThat(hanako.call(() -> submit.submit(draft))).isInstanceOf(Accepted.class);

        assertThat(send(STEP)).isEqualTo(new Ended(new StoreResult.Gone()));
        assertThat(rows()).isZero();
    }

    @Test
    void isRefusedAtOnceWhenItIsTooBigOrNoDocument() {
        var huge = new ComingFile("a.pdf", "0".repeat(64), 10_000_001);
        var program = "MZ program".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var noDocument = new ComingFile("a.pdf", sha256(program), program.length);

        var first = new Piece(0, sha256(program), new ByteArrayInputStream(program));

        assertThat(hanako.call(() -> attachments.reached(draft, FIELD, huge)))
                .isEqualTo(new Ended(new StoreResult.TooBig(10_000_000)));
        assertThat(hanako.call(() -> taken(noDocument, first)))
                .isInstanceOfSatisfying(
                        Ended.class,
                        ended ->
                                assertThat(ended.result())
                                        .isInstanceOf(StoreResult.KindRefused.class));
        assertThat(rows()).isZero();
    }

    @Test
    void isNobodyElsesToSendOrToAskFor() {
        send(0);
        var stranger = residents.signIn(TestCities.IN_KONAN);

        assertThatExceptionOfType(AccessRefused.class)
                .isThrownBy(() -> stranger.call(() -> attachments.reached(draft, FIELD, file)));
    }

    @Test
    void followsAFilingInPiecesToo() {
        var filing = ((Accepted) hanako.call(() -> submit.submit(draft))).filingId();
        PieceResult result = new Reached(0);
        for (int from = 0; from < bytes.length; from += STEP) {
            var next = sent.piece(from);
            result = hanako.call(() -> followed(filing, next));
        }

        assertThat(stored(result).attachment().sha256()).isEqualTo(sha256(bytes));
        assertThat(hanako.call(() -> documents.chosen(filing))).hasSize(1);
    }

    private PieceResult followed(UUID filing, Piece next) {
        try {
            return documents.piece(filing, LaterDocuments.OTHER, file, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PieceResult reached() {
        return hanako.call(() -> attachments.reached(draft, FIELD, file));
    }

    private PieceResult send(int from) {
        return take(sent.piece(from));
    }

    private PieceResult take(Piece piece) {
        return hanako.call(() -> taken(file, piece));
    }

    private PieceResult taken(ComingFile coming, Piece piece) {
        try {
            return attachments.piece(draft, FIELD, coming, piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sendBroken(int from) throws IOException {
        try {
            take(sent.broken(from));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Stored stored(PieceResult result) {
        return (Stored) ((Ended) result).result();
    }

    private byte[] read(UUID id) {
        return hanako.call(() -> {
            var out = new ByteArrayOutputStream();
            try {
                attachments.read(id, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private void sweep() {
        Acting.as(new Actor.Job("bridge"), TestCities.IN_KONAN).run(() -> office.lapsed.sweep());
    }

    private long rows() {
        return office.count(
                TestCities.IN_KONAN, "select count(*) from attachment where draft_id = ?", draft);
    }
}
