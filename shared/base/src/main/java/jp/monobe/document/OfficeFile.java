package jp.monobe.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;

/**
 * A file of Word or Excel (Office Open XML, ISO/IEC 29500-2): a packed folder. Looked into without
 * being kept, since a small one may unpack to more than a machine holds (zip爆弾).
 */
public final class OfficeFile {

    /** What a file of at most 10 MB unpacks to at most, of those that people write. */
    private static final long LARGEST = 100L * 1024 * 1024;

    private static final int MOST_PARTS = 5_000;
    private static final String CONTENTS = "[Content_Types].xml";
    private static final Set<String> MAIN = Set.of("word/document.xml", "xl/workbook.xml");
    private static final String PROGRAM = "vbaproject.bin";

    private OfficeFile() {}

    /**
     * Whether it is one, of a size that a desk's program opens, and carries no program of its own.
     */
    public static boolean opens(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            return isWhole(zip);
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isWhole(ZipInputStream zip) throws IOException {
        var names = new HashSet<String>();
        var left = LARGEST;
        for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            left -= size(zip, left);
            if (left < 0 || names.size() >= MOST_PARTS) {
                return false;
            }
            names.add(part.getName());
        }
        return names.contains(CONTENTS)
                && names.stream().anyMatch(MAIN::contains)
                && names.stream()
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(PROGRAM));
    }

    /** Of the part at hand; stops as soon as it is more than this. */
    private static long size(InputStream part, long most) throws IOException {
        var page = new byte[8192];
        var size = 0L;
        for (var read = part.read(page); read >= 0 && size <= most; read = part.read(page)) {
            size += read;
        }
        return size;
    }
}
