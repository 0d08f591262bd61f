package jp.monobe.document.internal.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * IPAmj 明朝: some 60,000 characters of the family register, for the few names the other fonts cannot
 * show. 46 MB, so read when first needed and shared by all threads, one at a time. Without the file
 * such characters become 〓, which is logged once.
 */
public final class GaijiFont {

    private static final Logger LOG = LoggerFactory.getLogger(GaijiFont.class);

    /** Where the package {@code fonts-ipamj-mincho} puts it. */
    private static final List<Path> USUAL_PLACES =
            List.of(
                    Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf"),
                    Path.of("/usr/share/fonts/opentype/ipamj-mincho/ipamjm.ttf"));

    private final List<Path> places;
    private boolean looked;
    private @Nullable Face face;

    private GaijiFont(List<Path> places) {
        this.places = places;
    }

    public static GaijiFont at(Path file) {
        return new GaijiFont(List.of(file));
    }

    public static GaijiFont installed() {
        return new GaijiFont(USUAL_PLACES);
    }

    /** Empty when the font lacks the character or this very variant of it. */
    synchronized Optional<Outline> find(int codePoint, int selector) {
        var font = face();
        if (font == null) {
            return Optional.empty();
        }
        int glyph =
                selector == FontSet.NO_SELECTOR
                        ? font.glyph(codePoint)
                        : font.glyph(codePoint, selector);
        return glyph == 0 ? Optional.empty() : Optional.of(font.outline(glyph));
    }

    private @Nullable Face face() {
        if (!looked) {
            looked = true;
            var file = places.stream().filter(Files::isReadable).findFirst();
            file.ifPresentOrElse(
                    found -> face = read(found),
                    () -> LOG.warn("No IPAmj Mincho at {}: rare characters print as 〓", places));
        }
        return face;
    }

    private static Face read(Path file) {
        try (var open = new RandomAccessReadBufferedFile(file)) {
            return new Face(open, Weight.REGULAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
