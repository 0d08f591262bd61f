package jp.monobe.document.internal.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jspecify.annotations.Nullable;

/**
 * One parsed font file (書体). Reading glyphs moves a position inside the file, so one thread at a
 * time uses it.
 */
public final class Face {

    private final TrueTypeFont font;
    private final Weight weight;
    private final CmapLookup cmap;
    private final float unitsPerEm;
    private @Nullable VariationSequences sequences;

    Face(RandomAccessRead file, Weight weight) {
        this.weight = weight;
        try {
            font = new TTFParser().parse(file);
            // Ligatures would not have the widths that lines are set with, and finding none in
            // Japanese took four fifths of the time.
            font.setEnableGsub(false);
            cmap = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable font", e);
        }
    }

    public Weight weight() {
        return weight;
    }

    public TrueTypeFont font() {
        return font;
    }

    /** 0 when the font cannot show it. */
    int glyph(int codePoint) {
        return cmap.getGlyphId(codePoint);
    }

    /** The shape for a character with a variation selector; 0 when the font has no such shape. */
    int glyph(int codePoint, int selector) {
        var known = sequences;
        if (known == null) {
            known = VariationSequences.of(font);
            sequences = known;
        }
        int found = known.find(codePoint, selector).orElse(0);
        return found == VariationSequences.USUAL_SHAPE ? glyph(codePoint) : found;
    }

    /** In units of the type size. */
    float advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The glyph's shape for type of size 1, its origin on the baseline, y upwards. */
    Outline outline(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            var path = data == null ? new GeneralPath() : data.getPath();
            path.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
            return new Outline(path, advance(glyph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
