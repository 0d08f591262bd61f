package jp.monobe.document.internal.type;

import org.jspecify.annotations.Nullable;

/**
 * One character as it will be printed (文字). {@code source} is what was meant and what a copy of the
 * text gives; {@code shown} is what {@code face} can show for it: the same, its usual shape, or 〓.
 * With an outline that shape is drawn and {@code shown} only stands invisible behind it, for
 * searching.
 */
public record Glyph(
        String source, Face face, String shown, @Nullable Outline outline, float advance) {

    /** Whether a reader must be told what was meant (ActualText). */
    public boolean isSpecial() {
        return outline != null || !source.equals(shown);
    }
}
