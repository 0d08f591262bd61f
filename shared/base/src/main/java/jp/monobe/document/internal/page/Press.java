package jp.monobe.document.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import jp.monobe.document.DocumentSpec;
import jp.monobe.document.internal.Texts;
import jp.monobe.document.internal.type.FontSet;
import jp.monobe.document.internal.type.Type;
import jp.monobe.document.internal.type.Typesetter;
import jp.monobe.kernel.Sha256;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints one document (印刷): lays it out, draws its pages, writes the file. */
public final class Press {

    private static final float SLANT = 54;

    private final DocumentSpec spec;
    private final Typesetter typesetter;

    public Press(DocumentSpec spec, FontSet fonts) {
        this.spec = spec;
        this.typesetter = new Typesetter(fonts);
    }

    public void print(OutputStream out) throws IOException {
        try (var file = new PDDocument()) {
            Conformance.declare(file, spec);
            var tags = new Tags(file);
            var pages = Pages.of(new BlockLayout(tags, typesetter).lay(spec.blocks()));
            var pen = new Pen(file);
            for (int i = 0; i < pages.size(); i++) {
                try (var sheet = new Sheet(file, tags, pen)) {
                    draw(sheet, pages.get(i), i + 1, pages.size());
                }
            }
            tags.close();
            file.setDocumentId(contentId());
            file.save(out);
        }
    }

    private void draw(Sheet sheet, List<Pages.Placed> strips, int number, int count)
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
        return ByteBuffer.wrap(Sha256.of(spec.toString())).getLong();
    }
}
