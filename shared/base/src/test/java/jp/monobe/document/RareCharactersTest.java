package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Names print as their bearers write them, and nothing in a text can stop a document. */
@ExtendWith(OutputCaptureExtension.class)
class RareCharactersTest {

    private static final Path IPAMJ = Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf");
    private static final double POINTS = 72 / 25.4;

    private final Documents documents = new Documents();

    @Test
    void givesBackNamesWithTheirVariants() {
        var text = Approved.text(documents.draw(line(Samples.RARE_NAMES)));

        assertThat(text).contains(Samples.RARE_NAMES);
    }

    @Test
    void drawsCharactersThatOnlyTheRegisterKnows() {
        assumeTrue(Files.exists(IPAMJ), "fonts-ipamj-mincho is not installed");

        byte[] pdf = documents.draw(line("㐈田"));

        assertThat(Approved.text(pdf)).contains("㐈田");
        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pdf).isNotEqualTo(new Documents(Path.of("absent.ttf")).draw(line("㐈田")));
    }

    @Test
    void printsGetaAndWarnsOnceWithoutTheRegistersFont(CapturedOutput output) {
        var without = new Documents(Path.of("absent.ttf"));

        without.draw(line("㐈田"));
        without.draw(line("㐉田"));

        assertThat(output.getOut()).containsOnlyOnce("No IPAmj Mincho");
    }

    @Test
    void survivesWhatNoFontCanShow() {
        byte[] pdf =
                documents.draw(line("前\u0000\u0007\u200b\ufeff\t\ud800 😀 \ue000\udb40\udd00後"));

        assertThat(Approved.text(pdf)).contains("前 〓 😀").contains("後");
        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void wrapsALongNameInsideTheWindow() throws IOException {
        var name = "ジョアン・マリア・ダ・シルヴァ・ペレイラ・ドス・サントス・デ・オリヴェイラ・フェルナンデス・アルメイダ";
        var place = Block.AddressBlock.Place.COMMON;

        byte[] pdf = documents.draw(Samples.of(Samples.address(name)));

        try (var document = Loader.loadPDF(pdf)) {
            var window = new PDFTextStripperByArea();
            window.addRegion(
                    "window",
                    new Rectangle2D.Double(
                            place.left() * POINTS,
                            place.top() * POINTS,
                            place.width() * POINTS,
                            place.height() * POINTS));
            window.extractRegions(document.getPage(0));
            assertThat(window.getTextForRegion("window"))
                    .containsPattern("・\\R")
                    .doesNotContainPattern("[ァ-ヶ]\\R[ァ-ヶ]");
            assertThat(window.getTextForRegion("window").replaceAll("[\\s\u3000]", ""))
                    .startsWith("〒783-0001")
                    .endsWith(name + "様");
        }
    }

    private static DocumentSpec line(String text) {
        return Samples.of(Block.Paragraph.plain(text));
    }
}
