package jp.monobe.habits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.docs.CommittedPage;

/** The files of the whole checkout, module by module, without what a build makes of them. */
final class Sources {

    static final List<String> MODULES =
            List.of(
                    "shared/base",
                    "shared/people",
                    "shared/front",
                    "shared/core",
                    "shared/bridge",
                    "shared/standins",
                    "shared/journeys",
                    "shared/bench",
                    "frontend",
                    "portal",
                    "backoffice");

    private Sources() {}

    static Path top() {
        return CommittedPage.of("pom.xml").path().getParent();
    }

    /**
     * @param folder of the module, such as {@code src/main/java}; nothing when it has none
     */
    static List<Path> in(String module, String folder, String ending) {
        return under(top().resolve(module).resolve(folder), ending);
    }

    static List<Path> under(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
