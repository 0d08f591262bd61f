package jp.monobe.habits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** A Java file past 200 lines wants a part pulled out; past 300 the build fails (CONTRIBUTING). */
class FileLengthTest {

    private static final int LOOK_AGAIN = 200;
    private static final int TOO_LONG = 300;

    @Test
    void noFileIsTooLong(TestReporter report) {
        var all =
                Sources.MODULES.stream()
                        .flatMap(module -> Sources.in(module, "src", ".java").stream())
                        .toList();

        longerThan(LOOK_AGAIN, all).forEach(file -> report.publishEntry("look again", file));
        assertThat(longerThan(TOO_LONG, all)).isEmpty();
        assertThat(all).hasSizeGreaterThan(500);
    }

    @Test
    void noticesAFileThatGrew(@TempDir Path folder) throws IOException {
        var grown = folder.resolve("Grown.java");
        Files.writeString(grown, "// one line\n".repeat(TOO_LONG + 1));

        assertThat(longerThan(TOO_LONG, Sources.under(folder, ".java"))).hasSize(1);
    }

    private static List<String> longerThan(int most, List<Path> files) {
        return files.stream()
                .filter(file -> Sources.text(file).lines().count() > most)
                .map(file -> Sources.text(file).lines().count() + " " + file)
                .toList();
    }
}
