package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import jp.monobe.document.PaperView.Look;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PaperViewTest {

    @Test
    void aPdfOpensAndItsPageIsAPicture() throws IOException {
        var pdf = SamplePdf.of(5000);

        assertThat(pdf).hasSize(5000);
        assertThat(PaperView.look(pdf)).isEqualTo(new Look.Opens(1));
        var page =
                ImageIO.read(new ByteArrayInputStream(PaperView.page(pdf, 0, 600).orElseThrow()));
        assertThat(page.getWidth()).isEqualTo(600);
        assertThat(page.getHeight()).isBetween(840, 850);
        assertThat(PaperView.page(pdf, 1, 600)).isEmpty();
    }

    @Test
    void whatOnlyBeginsLikeAPdfIsUnreadable() {
        var pretender = "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII);

        assertThat(PaperView.look(pretender)).isEqualTo(new Look.Unreadable());
        assertThat(PaperView.page(pretender, 0, 600)).isEmpty();
    }

    @Test
    void aPdfWithAPasswordIsLocked() throws IOException {
        assertThat(PaperView.look(locked(SamplePdf.of(2000)))).isEqualTo(new Look.Locked());
    }

    @Test
    void aPageOfAHugeSheetStaysASmallPicture() throws IOException {
        var huge =
                new String(SamplePdf.of(1000), StandardCharsets.US_ASCII)
                        .replace("[0 0 595 842]", "[0 0 9 99999]")
                        .getBytes(StandardCharsets.US_ASCII);

        var page =
                ImageIO.read(
                        new ByteArrayInputStream(PaperView.page(huge, 0, 99_999).orElseThrow()));

        assertThat(page.getHeight()).isLessThanOrEqualTo(2400);
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.protect(
                    new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
