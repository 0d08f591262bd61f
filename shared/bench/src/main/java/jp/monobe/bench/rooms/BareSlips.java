package jp.monobe.bench.rooms;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.monobe.document.BarcodeBars;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The peer: the words of each printed page, its rules and its bars by PDFBox alone, from memory to
 * nowhere. It knows where everything stands.
 */
final class BareSlips {

    private static final String FONT =
            "/META-INF/monobe/fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf";

    private static final int RULES = 60;
    private static final float SIZE = 10;
    private static final float MODULE = 0.54f;

    private final List<List<String>> pages;
    private final TrueTypeFont font = font();

    /**
     * @param part one that was printed
     */
    BareSlips(byte[] part) throws IOException {
        pages = new ArrayList<>();
        try (var file = Loader.loadPDF(part)) {
            for (int page = 1; page <= file.getNumberOfPages(); page++) {
                var words = new PDFTextStripper();
                words.setStartPage(page);
                words.setEndPage(page);
                pages.add(words.getText(file).lines().map(this::shown).toList());
            }
        }
    }

    /** One font has no rare characters. */
    private String shown(String line) {
        var shown = new StringBuilder();
        line.codePoints()
                .filter(it -> !Character.isISOControl(it))
                .forEach(it -> shown.appendCodePoint(has(it) ? it : '〓'));
        return shown.toString();
    }

    private boolean has(int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont font() {
        try (var stream = BareSlips.class.getResourceAsStream(FONT)) {
            var font =
                    new TTFParser()
                            .parse(new RandomAccessReadBuffer(Objects.requireNonNull(stream)));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many seconds the part's pages take in one file. */
    double draw() throws IOException {
        long start = System.nanoTime();
        try (var file = new PDDocument()) {
            var face = PDType0Font.load(file, font, true);
            for (var lines : pages) {
                page(file, face, lines);
            }
            file.save(OutputStream.nullOutputStream());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void page(PDDocument file, PDType0Font face, List<String> lines)
            throws IOException {
        var page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        try (var out = new PDPageContentStream(file, page)) {
            float y = 800;
            for (var line : lines) {
                out.beginText();
                out.setFont(face, SIZE);
                out.newLineAtOffset(60, y);
                out.showText(line);
                out.endText();
                y -= SIZE;
            }
            for (int i = 0; i < RULES; i++) {
                out.moveTo(60, 800 - i * SIZE);
                out.lineTo(540, 800 - i * SIZE);
                out.stroke();
            }
            for (var bar : BarcodeBars.of("91".repeat(22)).bars()) {
                out.addRect(60 + bar.from() * MODULE, 100, bar.width() * MODULE, 34);
            }
            out.fill();
        }
    }
}
