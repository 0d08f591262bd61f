package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every document can be kept for years (PDF/A-3a) and read aloud (PDF/UA-1). */
class ConformanceTest {

    private interface Fault {
        void plant(PDDocument document) throws IOException;
    }

    private final Documents documents = new Documents();

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
    void everyKindOfBlockConforms(PDFAFlavour flavour) {
        assertThat(VeraPdf.brokenRules(documents.draw(Samples.everyKind()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
    void severalPagesWithAWatermarkConform(PDFAFlavour flavour) {
        var spec =
                new DocumentSpec(
                        "<試験 & 見本>",
                        DocumentSpec.JAPANESE,
                        "",
                        Samples.of(Samples.children(120)).blocks(),
                        Samples.DEMO);

        assertThat(VeraPdf.brokenRules(documents.draw(spec), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1"})
    void aMissingLanguageIsDetected(PDFAFlavour flavour) {
        var faulty =
                planted(document ->
                        document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG));

        assertThat(VeraPdf.brokenRules(faulty, flavour)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1"})
    void contentWithoutATagIsDetected(PDFAFlavour flavour) {
        var faulty =
                planted(document -> {
                    try (var out =
                            new PDPageContentStream(
                                    document, document.getPage(0), AppendMode.APPEND, true)) {
                        out.addRect(10, 10, 10, 10);
                        out.fill();
                    }
                });

        assertThat(VeraPdf.brokenRules(faulty, flavour)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_A"})
    void missingColoursAreDetected(PDFAFlavour flavour) {
        var faulty =
                planted(document ->
                        document.getDocumentCatalog()
                                .getCOSObject()
                                .removeItem(COSName.OUTPUT_INTENTS));

        assertThat(VeraPdf.brokenRules(faulty, flavour)).isNotEmpty();
    }

    private byte[] planted(Fault fault) {
        try (var document = Loader.loadPDF(documents.draw(Samples.everyKind()))) {
            fault.plant(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
