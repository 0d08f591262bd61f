package jp.monobe.document.internal.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font chain (書体の順): BIZ UDPGothic, then Noto Sans JP, then {@link GaijiFont}, then 〓. Files
 * are read when first needed. For one thread at a time.
 */
public final class FontSet {

    static final int NO_SELECTOR = 0;
    private static final int GETA = '〓';
    private static final String FOLDER = "/META-INF/monobe/fonts/";

    private enum File {
        BODY("biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf", Weight.REGULAR),
        BOLD("biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf", Weight.BOLD),
        WIDE("noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf", Weight.REGULAR);

        private final String path;
        private final Weight weight;

        File(String path, Weight weight) {
            this.path = path;
            this.weight = weight;
        }
    }

    private record Wanted(int codePoint, int selector, Weight weight) {}

    private final GaijiFont gaiji;
    private final Map<File, Face> faces = new EnumMap<>(File.class);
    private final Map<Wanted, Glyph> found = new HashMap<>();

    public FontSet(GaijiFont gaiji) {
        this.gaiji = gaiji;
    }

    /** Always answers; the last resort is 〓. */
    Glyph glyph(int codePoint, int selector, Weight weight) {
        var wanted = new Wanted(codePoint, selector, weight);
        var known = found.get(wanted);
        if (known == null) {
            known = selector == NO_SELECTOR ? findPlain(wanted) : findVariant(wanted);
            found.put(wanted, known);
        }
        return known;
    }

    private Glyph findPlain(Wanted wanted) {
        for (var file : chain(wanted.weight)) {
            var face = face(file);
            if (face.glyph(wanted.codePoint) != 0) {
                return shown(wanted, face, wanted.codePoint);
            }
        }
        return findGaiji(wanted, shown(wanted, face(chain(wanted.weight).getFirst()), GETA));
    }

    private Glyph findVariant(Wanted wanted) {
        for (var file : chain(wanted.weight)) {
            var face = face(file);
            int glyph = face.glyph(wanted.codePoint, wanted.selector);
            if (glyph != 0) {
                return glyph == face.glyph(wanted.codePoint)
                        ? shown(wanted, face, wanted.codePoint)
                        : drawn(wanted, usual(wanted), face.outline(glyph));
            }
        }
        return findGaiji(wanted, usual(wanted));
    }

    private Glyph findGaiji(Wanted wanted, Glyph substitute) {
        return gaiji.find(wanted.codePoint, wanted.selector)
                .map(outline -> drawn(wanted, substitute, outline))
                .orElse(substitute);
    }

    /** The character without its selector, if need be drawn or 〓. */
    private Glyph usual(Wanted wanted) {
        var plain = glyph(wanted.codePoint, NO_SELECTOR, wanted.weight);
        return new Glyph(
                source(wanted), plain.face(), plain.shown(), plain.outline(), plain.advance());
    }

    private static Glyph drawn(Wanted wanted, Glyph behind, Outline outline) {
        return new Glyph(source(wanted), behind.face(), behind.shown(), outline, outline.advance());
    }

    private static Glyph shown(Wanted wanted, Face face, int codePoint) {
        var text = Character.toString(codePoint);
        return new Glyph(source(wanted), face, text, null, face.advance(face.glyph(codePoint)));
    }

    private static String source(Wanted wanted) {
        var base = Character.toString(wanted.codePoint);
        return wanted.selector == NO_SELECTOR ? base : base + Character.toString(wanted.selector);
    }

    private static List<File> chain(Weight weight) {
        return switch (weight) {
            case REGULAR -> List.of(File.BODY, File.WIDE);
            case BOLD -> List.of(File.BOLD, File.WIDE);
        };
    }

    private Face face(File file) {
        return faces.computeIfAbsent(file, FontSet::read);
    }

    private static Face read(File file) {
        try (var stream = FontSet.class.getResourceAsStream(FOLDER + file.path)) {
            Objects.requireNonNull(stream, file.path);
            try (var buffer = new RandomAccessReadBuffer(stream)) {
                return new Face(buffer, file.weight);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
