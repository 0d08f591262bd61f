package jp.monobe.document.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.internal.Texts;
import jp.monobe.document.internal.type.FontSet;
import jp.monobe.document.internal.type.Type;
import jp.monobe.document.internal.type.Typesetter;
import jp.monobe.kernel.Sha256;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints documents into one file (印刷): lays each out, draws its pages, writes the file. Fonts are
 * embedded once for all of them.
 */
public final class Press {

    private static final float SLANT = 54;

    private final List<DocumentSpec> specs;
    private final Typesetter typesetter;

    /**
     * @param specs at least one; the file bears the first one's title and time
     */
    public Press(List<DocumentSpec> specs, FontSet fonts) {
        this.specs = List.copyOf(specs);
        this.typesetter = new Typesetter(fonts);
    }

    /** How many pages each of them has. */
    public List<Integer> print(OutputStream out) throws IOException {
        try (var file = new PDDocument()) {
            Conformance.declare(file, specs.getFirst());
            var tags = new Tags(file);
            var pen = new Pen(file);
            var counts = new ArrayList<Integer>();
            for (var spec : specs) {
                if (specs.size() > 1) {
                    tags.begin();
                }
                counts.add(draw(spec, file, tags, pen));
            }
            tags.close();
            file.setDocumentId(contentId());
            file.save(out);
            return counts;
        }
    }

    private int draw(DocumentSpec spec, PDDocument file, Tags tags, Pen pen) throws IOException {
        var pages = Pages.of(new BlockLayout(tags, typesetter).lay(spec.blocks()));
        for (int i = 0; i < pages.size(); i++) {
            try (var sheet = new Sheet(file, tags, pen)) {
                draw(spec, sheet, pages.get(i), i + 1, pages.size());
            }
        }
        return pages.size();
    }

    private void draw(
            DocumentSpec spec, Sheet sheet, List<Pages.Placed> strips, int number, int count)
            throws IOException {
        if (spec.options().demoWatermark()) {
            sheet.aslant(typesetter.line(Texts.of("document.watermark"), Type.WATERMARK), SLANT);
        }
        for (var placed : strips) {
            placed.strip().painter().paint(sheet, placed.top());
        }
        sheet.line(null, typesetter.line(spec.footer(), Type.FOOTER), A4.LEFT, A4.FOOTER);
        var page = Texts.of("document.page", String.valueOf(number), String.valueOf(count));
        var right = typesetter.line(page, Type.FOOTER);
        sheet.line(null, right, A4.RIGHT - right.width(), A4.FOOTER);
    }

    /** From the content, so that the same content gives the same bytes. */
    private long contentId() {
        var content = new StringBuilder();
        specs.forEach(content::append);
        return ByteBuffer.wrap(Sha256.of(content.toString())).getLong();
    }
}
