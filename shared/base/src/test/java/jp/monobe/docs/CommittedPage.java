package jp.monobe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page under {@code docs} whose text a test knows: the committed page must say the same. {@code
 * -Dmonobe.write=true} writes it anew.
 *
 * @param written whether the page is written first
 */
public record CommittedPage(Path path, boolean written) {

    /** By its path from the top of the checkout, as in {@code docs/reference/assumptions.md}. */
    public static CommittedPage of(String path) {
        return new CommittedPage(
                top(Path.of("").toAbsolutePath()).resolve(path),
                Boolean.getBoolean("monobe.write"));
    }

    public void assertSays(String text) {
        try {
            if (written) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, text);
            }
            assertThat(path)
                    .as("regenerate with -Dmonobe.write=true")
                    .exists()
                    .content()
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path top(Path folder) {
        return Files.exists(folder.resolve(".mvn")) ? folder : top(folder.getParent());
    }
}
