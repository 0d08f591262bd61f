package jp.monobe.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A PDF that opens, of one empty page and of any size, for tests that send files about. */
public final class SamplePdf {

    private SamplePdf() {}

    /**
     * @param size in bytes, to the byte; the smallest such PDF where less is asked for
     */
    public static byte[] of(int size) {
        int bare = of(size, 0).length;
        int filling = Math.max(0, size - bare);
        var pdf = of(size, filling);
        return pdf.length == size || filling == 0 ? pdf : of(size, filling - (pdf.length - size));
    }

    private static byte[] of(int seed, int filling) {
        var out = new ByteArrayOutputStream();
        var offsets = new ArrayList<Integer>();
        write(out, "%PDF-1.7\n");
        for (var object :
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>")) {
            offsets.add(out.size());
            write(out, offsets.size() + " 0 obj" + object + "endobj\n");
        }
        offsets.add(out.size());
        write(out, "4 0 obj<</Length " + filling + ">>stream\n");
        var random = new Random(seed);
        for (int n = 0; n < filling; n++) {
            out.write('a' + random.nextInt(26));
        }
        write(out, "\nendstream endobj\n");
        int table = out.size();
        write(out, "xref\n0 5\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(out, "%010d 00000 n \n".formatted(offset)));
        write(out, "trailer<</Size 5/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
