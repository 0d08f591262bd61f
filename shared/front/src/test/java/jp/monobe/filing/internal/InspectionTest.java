package jp.monobe.filing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import jp.monobe.document.SamplePdf;
import jp.monobe.exchange.AttachmentInfo.Scan;
import jp.monobe.filing.VirusScanner;
import jp.monobe.filing.internal.Inspection.Finding;
import jp.monobe.testing.Clamd;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over a real clamd and the real program that reads HEIC. */
class InspectionTest {

    private static final String PDF = "application/pdf";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir static Path folder;
    private static Clamd clamd;

    private final Inspection inspection = with(clamd.address());

    @BeforeAll
    static void start() throws Exception {
        clamd = Clamd.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        clamd.close();
    }

    @Test
    void theTestVirusIsRefusedWhateverItPretendsToBe() {
        var virus = Clamd.EICAR.getBytes(StandardCharsets.US_ASCII);

        assertThat(inspection.look(virus, WORD)).isEqualTo(new Finding.Unclean());
        assertThat(inspection.look(virus, PDF)).isEqualTo(new Finding.Unclean());
        assertThat(inspection.look(virus, "image/heic")).isEqualTo(new Finding.Unclean());
    }

    /** What only has a name of Word's is told apart by its name alone, and looked into here. */
    @Test
    void aFileThatIsNoneOfWordsIsUnreadableWhateverItsName() {
        assertThat(with("").look(new byte[] {'P', 'K', 3, 4}, WORD))
                .isEqualTo(new Finding.Unreadable());
    }

    /** The twin: with no scanner the very same file goes by unseen. */
    @Test
    void withoutAScannerNothingIsFoundAndNothingIsCalledClean() {
        var virus = Clamd.EICAR.getBytes(StandardCharsets.US_ASCII);

        assertThat(with("").look(virus, "image/heic"))
                .isEqualTo(new Finding.Fit(virus, "image/heic", Scan.UNSCANNED));
    }

    @Test
    void whatTheScannerKnowsNothingOfIsClean() {
        var pdf = SamplePdf.of(3_000_000);

        assertThat(inspection.look(pdf, PDF)).isEqualTo(new Finding.Fit(pdf, PDF, Scan.CLEAN));
    }

    @Test
    void aScannerThatIsAwayOrSaysNonsenseLeavesTheFileUnscanned() throws IOException {
        var pdf = SamplePdf.of(2000);
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(with("127.0.0.1:" + free).look(pdf, PDF))
                .isEqualTo(new Finding.Fit(pdf, PDF, Scan.UNSCANNED));

        try (var nonsense = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> hangUp(nonsense));
            assertThat(with("127.0.0.1:" + nonsense.getLocalPort()).look(pdf, PDF))
                    .isEqualTo(new Finding.Fit(pdf, PDF, Scan.UNSCANNED));
        }
    }

    @Test
    void aTelephonesHeicBecomesAPictureEverybodyCanOpen() throws Exception {
        var heic = heic();

        var fit = (Finding.Fit) inspection.look(heic, "image/heic");

        assertThat(fit.mediaType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(fit.bytes())).getWidth()).isEqualTo(320);
        assertThat(FileKind.of(heic, "IMG_0001.HEIC")).isEqualTo("image/heic");
    }

    /** She takes another, or lets it follow: nothing on it helps a clerk. */
    @Test
    void aBlackPhotographIsSaidToBeIllegibleAndALegibleOneIsNot() throws Exception {
        assertThat(inspection.look(jpeg(black()), "image/jpeg")).isEqualTo(new Finding.Illegible());
        assertThat(inspection.look(jpeg(lined()), "image/jpeg")).isInstanceOf(Finding.Fit.class);
    }

    private static BufferedImage black() {
        return new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aHeicNobodyHereCanReadStaysWhatItIs() throws Exception {
        var heic = heic();
        var without =
                new Inspection(new VirusScanner(""), new HeicConverter("no-such-program-anywhere"));

        assertThat(without.look(heic, "image/heic"))
                .isEqualTo(new Finding.Fit(heic, "image/heic", Scan.UNSCANNED));
    }

    @Test
    void whatDoesNotOpenIsSaidAtOnce() {
        assertThat(inspection.look("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII), PDF))
                .isEqualTo(new Finding.Unreadable());
        assertThat(inspection.look(new byte[] {(byte) 0xff, (byte) 0xd8, 0}, "image/jpeg"))
                .isEqualTo(new Finding.Unreadable());
    }

    private static Inspection with(String clamd) {
        return new Inspection(new VirusScanner(clamd), new HeicConverter("heif-convert"));
    }

    private static void hangUp(ServerSocket server) {
        try (var caller = server.accept()) {
            caller.getOutputStream().write("what?\0".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // The test is over.
        }
    }

    /** Something can be made out. */
    private static BufferedImage lined() {
        var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        for (int x = 0; x < 320; x += 12) {
            pen.drawLine(x, 0, 320 - x, 240);
        }
        pen.dispose();
        return picture;
    }

    private static byte[] heic() throws IOException, InterruptedException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(lined(), "png", png);
        var from = Files.write(folder.resolve("photo.png"), png.toByteArray());
        var to = folder.resolve("photo.heic");
        var made =
                new ProcessBuilder("heif-enc", from.toString(), "-o", to.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        assertThat(made).isZero();
        return Files.readAllBytes(to);
    }
}
