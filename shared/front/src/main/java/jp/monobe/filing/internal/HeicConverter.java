package jp.monobe.filing.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Turns a telephone's HEIC into JPEG by libheif's own program, which Debian keeps up to date; no
 * decoder for it exists in Java. In a process of its own, so that what crashes it crashes it alone.
 */
@Component
class HeicConverter {

    private static final int SECONDS = 20;

    private final String program;

    /**
     * @param program such as {@code heif-convert}; where it is missing a HEIC stays what it is
     */
    HeicConverter(@Value("${monobe.heif-convert:heif-convert}") String program) {
        this.program = program;
    }

    Optional<byte[]> jpeg(byte[] heic) {
        try {
            var folder = Files.createTempDirectory("monobe-heic");
            try {
                return converted(heic, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<byte[]> converted(byte[] heic, Path folder)
            throws IOException, InterruptedException {
        var in = Files.write(folder.resolve("in.heic"), heic);
        var out = folder.resolve("out.jpg");
        var process =
                new ProcessBuilder(program, "-q", "90", in.toString(), out.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return Optional.empty();
        }
        return Files.exists(out) ? Optional.of(Files.readAllBytes(out)) : Optional.empty();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
