package jp.monobe.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.Claims;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Residents;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Her script asks twice whether a photograph is whole; she turned it after the first answer. */
@SpringJUnitConfig(FrontRooms.class)
class JudgedTwiceTest {

    private static final String FIELD = "apart-statement";
    private static final String ASKED = "select complete from attachment where id = ? for update";

    @Autowired Residents residents;
    @Autowired Claims claims;
    @Autowired AttachmentService attachments;

    private final byte[] photo = photo();
    private final SentFile sent = new SentFile(photo, 1 << 18);
    private final ComingFile file = new ComingFile("写真.png", SentFile.sha256(photo), photo.length);
    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private UUID draft = new UUID(0, 0);

    @BeforeEach
    void begin() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        draft = hanako.call(claims::complete);
    }

    @Test
    void whatSheTurnedStaysTurned() throws IOException {
        var id = judgedTwice(UnaryOperator.identity());

        assertThat(ImageIO.read(new ByteArrayInputStream(read(id))).getHeight()).isEqualTo(40);
    }

    /** The twin: who does not ask under the lock whether it was judged lays it down again. */
    @Test
    void withoutAskingAgainTheTurnIsUndone() throws IOException {
        var id = judgedTwice(sql -> sql.equals(ASKED) ? sql.replace("complete", "false") : sql);

        assertThat(ImageIO.read(new ByteArrayInputStream(read(id))).getHeight()).isEqualTo(30);
    }

    /** The last piece is judged; before that is written, another request does the same. */
    private UUID judgedTwice(UnaryOperator<String> fault) {
        var between = new AtomicBoolean();
        var result = new CompletableFuture<PieceResult>();
        Tampered.changing(
                sql -> {
                    if (sql.contains("from draft where id = ? for update")
                            && isJudging()
                            && between.compareAndSet(false, true)) {
                        CompletableFuture.runAsync(this::judgeAndTurn).join();
                    }
                    return fault.apply(sql);
                },
                () -> result.complete(hanako.call(() -> take(sent.piece(0)))));
        assertThat(between).isTrue();
        return stored(result.join());
    }

    /** In the last step, not where the first piece looks for the draft. */
    private static boolean isJudging() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("finish")));
    }

    private void judgeAndTurn() {
        var id = stored(hanako.call(() -> attachments.reached(draft, FIELD, file)));
        assertThat(hanako.call(() -> attachments.turn(id))).isTrue();
    }

    private static UUID stored(PieceResult result) {
        return ((StoreResult.Stored) ((PieceResult.Ended) result).result()).attachment().id();
    }

    private PieceResult take(Piece piece) {
        try {
            return attachments.piece(draft, FIELD, file, piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(UUID id) {
        var out = new ByteArrayOutputStream();
        hanako.run(() -> {
            try {
                attachments.read(id, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toByteArray();
    }

    private static byte[] photo() {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
