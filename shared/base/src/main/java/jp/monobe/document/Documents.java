package jp.monobe.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import jp.monobe.document.internal.page.Press;
import jp.monobe.document.internal.type.FontPool;
import jp.monobe.document.internal.type.GaijiFont;

/**
 * Draws documents (帳票) as PDF/A-3a and PDF/UA-1. Any thread may call it; as many draw at once as
 * there are processors. The same {@link DocumentSpec} gives the same bytes.
 */
public final class Documents {

    private final FontPool fonts;

    /** With IPAmj Mincho, for rare characters of names, where the system's package puts it. */
    public Documents() {
        fonts = new FontPool(GaijiFont.installed());
    }

    /** With IPAmj Mincho in this file ({@code monobe.fonts.ipamj}). */
    public Documents(Path ipamj) {
        fonts = new FontPool(GaijiFont.at(ipamj));
    }

    public byte[] draw(DocumentSpec spec) {
        var out = new ByteArrayOutputStream();
        draw(spec, out);
        return out.toByteArray();
    }

    /** Leaves {@code out} open; throws {@link UncheckedIOException} when it cannot be written. */
    public void draw(DocumentSpec spec, OutputStream out) {
        fonts.with(set -> {
            try {
                new Press(spec, set).print(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
