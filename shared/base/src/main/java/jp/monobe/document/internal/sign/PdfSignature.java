package jp.monobe.document.internal.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import jp.monobe.document.SigningKey;
import jp.monobe.kernel.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Adds a signature to a finished document, whose own bytes stay as they are (PAdES B-B). */
public final class PdfSignature {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Room for the certificates of a chain and one signature. */
    private static final int ROOM = 24 * 1024;

    /** Beside the sheet: it is no part of what is printed or read aloud. */
    private static final PDRectangle NOWHERE = new PDRectangle(-1, -1, 0, 0);

    private PdfSignature() {}

    public static byte[] sign(byte[] pdf, SigningKey key, String reason, Instant at) {
        var out = new ByteArrayOutputStream();
        try (var file = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(key.name());
            signature.setReason(reason);
            signature.setSignDate(GregorianCalendar.from(at.atZone(JAPAN)));
            options.setPreferredSignatureSize(ROOM);
            file.setDocumentId(ByteBuffer.wrap(Sha256.of(Sha256.hex(pdf))).getLong());
            file.addSignature(signature, content -> Cms.detached(content, key), options);
            placed(file);
            file.saveIncremental(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void placed(PDDocument file) throws IOException {
        for (var field : file.getSignatureFields()) {
            field.getWidgets().getFirst().setRectangle(NOWHERE);
        }
    }
}
