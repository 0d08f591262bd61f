package jp.monobe.habits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts for people and who says them: none is missing, none is dead. */
class MessageKeysTest {

    /** Whose sources say texts, and whose bundles they find at run time. */
    enum Sayer {
        BASE("shared/base"),
        FRONT("shared/front", "shared/base"),
        CORE("shared/core", "shared/base"),
        FRONTEND("frontend", "shared/base"),
        PORTAL("portal", "frontend", "shared/front", "shared/base"),
        BACKOFFICE("backoffice", "frontend", "shared/core", "shared/base"),
        STANDINS("shared/standins");

        private final String module;
        private final List<String> below;

        Sayer(String module, String... below) {
            this.module = module;
            this.below = List.of(below);
        }

        private Stream<String> all() {
            return Stream.concat(Stream.of(module), below.stream());
        }
    }

    private static final Map<String, MessageKeys> SAID =
            Sources.MODULES.stream()
                    .collect(Collectors.toMap(Function.identity(), MessageKeysTest::saidIn));

    @ParameterizedTest
    @EnumSource
    void whatIsSaidIsThere(Sayer sayer) {
        var said = said(List.of(sayer.module));

        assertThat(said.missing(keys(sayer.all()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereIsSaid(Sayer sayer) {
        var everybody =
                Stream.of(Sayer.values())
                        .filter(other -> other.all().anyMatch(sayer.module::equals))
                        .map(other -> other.module)
                        .toList();

        assertThat(said(everybody).unsaid(keys(Stream.of(sayer.module)))).isEmpty();
    }

    /** The last one would win, and the first be mended in vain. */
    @Test
    void noKeyIsWrittenTwice() {
        assertThat(bundles(Sources.MODULES.stream()))
                .allSatisfy(it -> assertThat(MessageKeys.writtenTwice(it)).as("%s", it).isEmpty());
    }

    @Test
    void noticesAKeyThatIsWrittenTwice(@TempDir Path folder) throws IOException {
        var bundle = Files.writeString(folder.resolve("a.properties"), "a.b=1\na.c=2\na.b : 3\n");

        assertThat(MessageKeys.writtenTwice(bundle)).containsExactly("a.b");
    }

    @Test
    void noticesWhatIsMissingAndWhatIsDead(@TempDir Path folder) throws IOException {
        var view = folder.resolve("View.java");
        Files.writeString(
                view,
                """
                class View {
                    enum Colour { RED }
                    String title = text("page.title");
                    String gone = text("page.gone");
                    String colour(Colour colour) { return text("page.colour." + colour); }
                    String size(Object size) { return text("page.size." + size); }
                }
                """);
        var said = MessageKeys.saidIn(List.of(view), List.of());

        var keys = Set.of("page.title", "page.dead", "page.colour.RED", "page.colour.BLUE");

        assertThat(said.missing(keys)).containsExactly("page.gone", "page.size.*");
        assertThat(said.unsaid(keys)).containsExactly("page.colour.BLUE", "page.dead");
    }

    private static MessageKeys said(List<String> modules) {
        return MessageKeys.of(
                modules.stream().map(SAID::get).toList(),
                SAID.values(),
                files(Sources.MODULES, "src/main/resources", ".yaml"));
    }

    private static MessageKeys saidIn(String module) {
        return MessageKeys.saidIn(
                Sources.in(module, "src/main/java", ".java"),
                Sources.in(module, "src/main/resources", ".html"));
    }

    /** In whatever language. */
    private static Set<String> keys(Stream<String> modules) {
        return new TreeSet<>(MessageKeys.keysOf(bundles(modules)));
    }

    private static List<Path> bundles(Stream<String> modules) {
        return files(modules.toList(), "src/main/resources", ".properties").stream()
                .filter(file -> file.toString().contains("/messages"))
                .toList();
    }

    private static List<Path> files(List<String> modules, String folder, String ending) {
        return modules.stream()
                .flatMap(module -> Sources.in(module, folder, ending).stream())
                .toList();
    }
}
