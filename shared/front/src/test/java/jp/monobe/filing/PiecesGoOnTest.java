package jp.monobe.filing;

import static jp.monobe.filing.SentFile.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import jp.monobe.filing.PieceResult.Ended;
import jp.monobe.filing.PieceResult.Reached;
import jp.monobe.filing.SubmitResult.Accepted;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.Test;

/** More of {@link PiecesTest}. */
class PiecesGoOnTest extends InPieces {

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
}
