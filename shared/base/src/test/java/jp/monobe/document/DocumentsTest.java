package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final String WATERMARK = "見本・架空のデータ";

    private final Documents documents = new Documents();

    @Test
    void readsAsApproved() {
        Approved.assertReadsAs("every-kind", documents.draw(Samples.everyKind()));
    }

    @Test
    void repeatsTheHeadOfATableOnEachPage() {
        var pages = Approved.pages(documents.draw(Samples.of(Samples.children(120))));

        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).containsOnlyOnce("生年月日"));
    }

    @Test
    void numbersThePages() {
        var pages = Approved.pages(documents.draw(Samples.of(Samples.children(60))));

        assertThat(pages.getFirst()).contains("1／2ページ");
        assertThat(pages.getLast()).contains("2／2ページ");
    }

    @Test
    void marksEachPageOfMadeUpData() {
        var content = List.<Block>of(Samples.children(60));

        var marked = Approved.pages(documents.draw(spec(content, Samples.DEMO)));
        var plain = Approved.pages(documents.draw(spec(content, Samples.PLAIN)));

        assertThat(marked)
                .hasSize(2)
                .allSatisfy(page -> assertThat(unbroken(page)).contains(WATERMARK));
        assertThat(plain)
                .hasSize(2)
                .noneSatisfy(page -> assertThat(unbroken(page)).contains(WATERMARK));
    }

    @Test
    void givesTheSameBytesForTheSameContent() {
        var later = new DocumentSpec.Options(false, Samples.NOON.plus(Duration.ofSeconds(1)));

        byte[] first = documents.draw(Samples.everyKind());

        assertThat(new Documents().draw(Samples.everyKind())).isEqualTo(first);
        assertThat(documents.draw(spec(Samples.everyKind().blocks(), later))).isNotEqualTo(first);
    }

    @Test
    void givesTheSameBytesInEveryThread() {
        byte[] expected = documents.draw(Samples.everyKind());

        var drawn =
                IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(_ -> documents.draw(Samples.everyKind()))
                        .toList();

        assertThat(drawn).allSatisfy(pdf -> assertThat(pdf).isEqualTo(expected));
    }

    @Test
    void keepsPersonsOutOfTheMetadata() throws IOException {
        try (var pdf = Loader.loadPDF(documents.draw(Letters.certified().compose(Samples.PLAIN)))) {
            var metadata = pdf.getDocumentCatalog().getMetadata().toByteArray();

            assertThat(new String(metadata, StandardCharsets.UTF_8))
                    .contains("児童手当　認定通知書")
                    .doesNotContain("髙﨑");
            assertThat(pdf.getDocumentInformation().getCOSObject().toString()).doesNotContain("髙﨑");
        }
    }

    @Test
    void embedsOnlyTheGlyphsUsed() throws IOException {
        byte[] pdf = documents.draw(Samples.everyKind());

        assertThat(pdf).hasSizeLessThan(100_000);
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    private static DocumentSpec spec(List<Block> blocks, DocumentSpec.Options options) {
        return new DocumentSpec("試験", DocumentSpec.JAPANESE, "試験用", blocks, options);
    }

    /** Slanted text comes back one character a line. */
    private static String unbroken(String text) {
        return text.replaceAll("\\s", "");
    }
}
