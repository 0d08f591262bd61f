package jp.monobe.document.internal.page;

import java.io.IOException;
import java.util.List;
import jp.monobe.document.internal.type.Glyph;
import jp.monobe.document.internal.type.Line;
import jp.monobe.document.internal.type.Type;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * One page being drawn (紙面). All content is either owned by an element of the structure or an
 * artifact. Heights count from the top edge.
 */
final class Sheet implements AutoCloseable {

    /** Height of a kanji above the baseline, per type size. */
    private static final float ASCENT = 0.88f;

    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDPageContentStream out;
    private final Tags tags;
    private final Pen pen;

    Sheet(PDDocument file, Tags tags, Pen pen) throws IOException {
        file.addPage(page);
        this.out = new PDPageContentStream(file, page);
        this.tags = tags;
        this.pen = pen;
    }

    /** Without an owner the line is an artifact. {@code spacing} is added after each glyph. */
    void line(@Nullable PDStructureElement owner, Line line, float x, float top, float spacing)
            throws IOException {
        var type = line.type();
        float baseline = A4.HEIGHT - top - (type.line() - type.size()) / 2 - ASCENT * type.size();
        if (owner == null) {
            out.beginMarkedContent(COSName.ARTIFACT);
            runs(null, line, x, baseline, spacing);
            out.endMarkedContent();
        } else {
            runs(owner, line, x, baseline, spacing);
        }
    }

    void line(@Nullable PDStructureElement owner, Line line, float x, float top)
            throws IOException {
        line(owner, line, x, top, 0);
    }

    /** An artifact across the page, such as a watermark. */
    void aslant(Line line, float degrees) throws IOException {
        var place = Matrix.getTranslateInstance(A4.WIDTH / 2, A4.HEIGHT / 2);
        place.rotate(Math.toRadians(degrees));
        place.translate(-line.width() / 2, -line.type().size() / 2);
        out.beginMarkedContent(COSName.ARTIFACT);
        pen.write(out, line.glyphs(), line.type(), place, 0);
        out.endMarkedContent();
    }

    /** Black bars as content of their owner: left edges and widths in turn, all of one height. */
    void bars(PDStructureElement owner, float[] edges, float top, float height) throws IOException {
        var tag = COSName.getPDFName(owner.getStructureType());
        out.beginMarkedContent(tag, tags.mark(owner, page));
        out.setNonStrokingColor(0f);
        for (int i = 0; i < edges.length; i += 2) {
            out.addRect(edges[i], A4.HEIGHT - top - height, edges[i + 1], height);
        }
        out.fill();
        out.endMarkedContent();
    }

    /** Black boxes as content of their owner: left edge, distance from the top, width, height. */
    void squares(PDStructureElement owner, float[] boxes, float top) throws IOException {
        var tag = COSName.getPDFName(owner.getStructureType());
        out.beginMarkedContent(tag, tags.mark(owner, page));
        out.setNonStrokingColor(0f);
        for (int i = 0; i < boxes.length; i += 4) {
            float bottom = A4.HEIGHT - top - boxes[i + 1] - boxes[i + 3];
            out.addRect(boxes[i], bottom, boxes[i + 2], boxes[i + 3]);
        }
        out.fill();
        out.endMarkedContent();
    }

    void fill(float x, float top, float width, float height, float grey) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setNonStrokingColor(grey);
        out.addRect(x, A4.HEIGHT - top - height, width, height);
        out.fill();
        out.endMarkedContent();
    }

    void rule(float x, float top, float toX, float toTop, float width, float grey)
            throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setStrokingColor(grey);
        out.setLineWidth(width);
        out.moveTo(x, A4.HEIGHT - top);
        out.lineTo(toX, A4.HEIGHT - toTop);
        out.stroke();
        out.endMarkedContent();
    }

    private void runs(
            @Nullable PDStructureElement owner, Line line, float x, float y, float spacing)
            throws IOException {
        var glyphs = line.glyphs();
        int from = 0;
        while (from < glyphs.size()) {
            int to = runEnd(glyphs, from);
            var run = new Line(glyphs.subList(from, to), line.type(), false);
            var place = Matrix.getTranslateInstance(x, y);
            if (glyphs.get(from).isSpecial()) {
                special(owner, glyphs.get(from), line.type(), place);
            } else {
                plain(owner, run, place, spacing);
            }
            x += run.width() + spacing * (to - from);
            from = to;
        }
    }

    /** A special glyph stands alone, others as many as there are. */
    private static int runEnd(List<Glyph> glyphs, int from) {
        int to = from + 1;
        while (!glyphs.get(from).isSpecial() && to < glyphs.size() && !glyphs.get(to).isSpecial()) {
            to++;
        }
        return to;
    }

    private void plain(@Nullable PDStructureElement owner, Line run, Matrix place, float spacing)
            throws IOException {
        if (owner == null) {
            pen.write(out, run.glyphs(), run.type(), place, spacing);
        } else {
            var tag = COSName.getPDFName(owner.getStructureType());
            out.beginMarkedContent(tag, tags.mark(owner, page));
            pen.write(out, run.glyphs(), run.type(), place, spacing);
            out.endMarkedContent();
        }
    }

    /**
     * A span that tells what was meant; also in the stream, for readers that ignore the structure.
     */
    private void special(@Nullable PDStructureElement owner, Glyph glyph, Type type, Matrix place)
            throws IOException {
        var properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, glyph.source());
        if (owner != null) {
            var span = tags.element("Span", owner);
            span.setActualText(glyph.source());
            properties.setInt(COSName.MCID, tags.mark(span, page));
        }
        out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        var outline = glyph.outline();
        if (outline == null) {
            pen.write(out, List.of(glyph), type, place, 0);
        } else {
            pen.draw(out, glyph, outline, type, place);
        }
        out.endMarkedContent();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
