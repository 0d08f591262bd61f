package jp.monobe.filing;

import static jp.monobe.filing.SentFile.sha256;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import jp.monobe.document.SamplePdf;
import jp.monobe.filing.PieceResult.Ended;
import jp.monobe.filing.StoreResult.Stored;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What PiecesTest and PiecesGoOnTest share. */
@SpringJUnitConfig(FrontRooms.class)
abstract class InPieces {

    static final String FIELD = "apart-statement";
    static final int STEP = 1 << 18;

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired AttachmentService attachments;
    @Autowired LaterDocuments documents;
    @Autowired SubmitFiling submit;
    @Autowired Office office;
    @Autowired SettableClock clock;

    final byte[] bytes = SamplePdf.of(700_000);
    final SentFile sent = new SentFile(bytes, STEP);
    final ComingFile file = new ComingFile("申立書.pdf", sha256(bytes), bytes.length);
    Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    UUID draft = new UUID(0, 0);

    @BeforeEach
    void begin() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        draft = hanako.call(claims::complete);
    }

    PieceResult followed(UUID filing, Piece next) {
        try {
            return documents.piece(filing, LaterDocuments.OTHER, file, next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PieceResult reached() {
        return hanako.call(() -> attachments.reached(draft, FIELD, file));
    }

    PieceResult send(int from) {
        return take(sent.piece(from));
    }

    PieceResult take(Piece piece) {
        return hanako.call(() -> taken(file, piece));
    }

    PieceResult taken(ComingFile coming, Piece piece) {
        try {
            return attachments.piece(draft, FIELD, coming, piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sendBroken(int from) throws IOException {
        try {
            take(sent.broken(from));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static Stored stored(PieceResult result) {
        return (Stored) ((Ended) result).result();
    }

    byte[] read(UUID id) {
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

    void sweep() {
        Acting.as(new Actor.Job("bridge"), TestCities.IN_KONAN).run(() -> office.lapsed.sweep());
    }

    long rows() {
        return office.count(
                TestCities.IN_KONAN, "select count(*) from attachment where draft_id = ?", draft);
    }
}
