package jp.monobe.document.internal.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.document.internal.type.Face;
import jp.monobe.document.internal.type.Glyph;
import jp.monobe.document.internal.type.Outline;
import jp.monobe.document.internal.type.Type;
import jp.monobe.document.internal.type.Weight;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Writes glyphs of one document (文字を書く); embeds of each font the glyphs that were used. */
final class Pen {

    /** Stroke that makes a regular fallback glyph look bold, per type size. */
    private static final float EMBOLDENING = 0.03f;

    private final PDDocument file;
    private final Map<Face, PDFont> embedded = new HashMap<>();

    Pen(PDDocument file) {
        this.file = file;
    }

    /** Writes along {@code place}, whose origin is the first glyph's on the baseline. */
    void write(PDPageContentStream out, List<Glyph> glyphs, Type type, Matrix place, float spacing)
            throws IOException {
        out.beginText();
        out.setNonStrokingColor(type.grey());
        out.setCharacterSpacing(spacing);
        out.setTextMatrix(place);
        int from = 0;
        while (from < glyphs.size()) {
            var face = glyphs.get(from).face();
            var text = new StringBuilder();
            while (from < glyphs.size() && glyphs.get(from).face() == face) {
                text.append(glyphs.get(from++).shown());
            }
            show(out, face, text.toString(), type);
        }
        out.endText();
    }

    /** Draws the outline; what stands behind it is written invisibly so that a search finds it. */
    void draw(PDPageContentStream out, Glyph glyph, Outline outline, Type type, Matrix place)
            throws IOException {
        out.setNonStrokingColor(type.grey());
        var toPage = place.createAffineTransform();
        toPage.concatenate(AffineTransform.getScaleInstance(type.size(), type.size()));
        trace(out, outline.shape().getPathIterator(toPage));
        out.fill();
        out.beginText();
        out.setRenderingMode(RenderingMode.NEITHER);
        out.setTextMatrix(place);
        out.setFont(font(glyph.face()), type.size());
        out.showText(glyph.shown());
        out.setRenderingMode(RenderingMode.FILL);
        out.endText();
    }

    private void show(PDPageContentStream out, Face face, String text, Type type)
            throws IOException {
        boolean pale = type.weight() == Weight.BOLD && face.weight() == Weight.REGULAR;
        out.setFont(font(face), type.size());
        if (pale) {
            out.setStrokingColor(type.grey());
            out.setLineWidth(type.size() * EMBOLDENING);
            out.setRenderingMode(RenderingMode.FILL_STROKE);
        }
        out.showText(text);
        if (pale) {
            out.setRenderingMode(RenderingMode.FILL);
        }
    }

    private PDFont font(Face face) {
        return embedded.computeIfAbsent(
                face,
                used -> {
                    try {
                        return PDType0Font.load(file, used.font(), true);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static void trace(PDPageContentStream out, PathIterator path) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> out.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> out.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> quadratic(out, x, y, p);
                case PathIterator.SEG_CUBICTO -> out.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> out.closePath();
            }
            // TrueType outlines hold no cubic curves, so the end is the second pair or the first.
            x = kind == PathIterator.SEG_QUADTO ? p[2] : p[0];
            y = kind == PathIterator.SEG_QUADTO ? p[3] : p[1];
        }
    }

    /** PDF has cubic curves only. */
    private static void quadratic(PDPageContentStream out, float x, float y, float[] p)
            throws IOException {
        out.curveTo(
                x + 2 / 3f * (p[0] - x),
                y + 2 / 3f * (p[1] - y),
                p[2] + 2 / 3f * (p[0] - p[2]),
                p[3] + 2 / 3f * (p[1] - p[3]),
                p[2],
                p[3]);
    }
}
