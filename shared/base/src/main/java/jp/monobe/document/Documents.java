package jp.monobe.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.internal.page.Press;
import jp.monobe.document.internal.sign.PdfSignature;
import jp.monobe.document.internal.type.FontPool;
import jp.monobe.document.internal.type.GaijiFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

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
                new Press(List.of(spec), set).print(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Several in one file, each as it would be alone, with fonts and colours once for all of them:
     * a printer's part of some hundred letters.
     *
     * @param specs at least one
     * @return how many pages each has
     */
    public List<Integer> drawTogether(List<DocumentSpec> specs, OutputStream out) {
        var counts = new ArrayList<Integer>();
        fonts.with(set -> {
            try {
                counts.addAll(new Press(specs, set).print(out));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return List.copyOf(counts);
    }

    /**
     * Signs a finished document (PAdES B-B, ADR 55): its own bytes stay as they are, the signature
     * is added behind them.
     *
     * @param reason why, as viewers show it
     * @param at by the office's clock, as viewers show it
     */
    public static byte[] sign(byte[] pdf, SigningKey key, String reason, Instant at) {
        return PdfSignature.sign(pdf, key, reason, at);
    }

    /**
     * Several of them one after the other, to be printed at once; each stays as it was drawn. It is
     * for the printer alone: what is kept and sent on is the single document.
     */
    public static byte[] forPrinter(List<byte[]> drawn) {
        try (var all = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var sources = new ArrayList<PDDocument>();
            for (var each : drawn) {
                var source = Loader.loadPDF(each);
                sources.add(source);
                for (var page : source.getPages()) {
                    var copy = all.importPage(page);
                    copy.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
                }
            }
            all.save(out);
            for (var source : sources) {
                source.close();
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
