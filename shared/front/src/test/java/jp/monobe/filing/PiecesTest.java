package jp.monobe.filing;

import static jp.monobe.filing.SentFile.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.monobe.document.SamplePdf;
import jp.monobe.filing.PieceResult.Reached;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.model.AnswerKey;
import org.junit.jupiter.api.Test;

/** A file comes over a line that breaks, and is the same in the end. */
class PiecesTest extends InPieces {

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
}
