package jp.monobe.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.docs.CommittedPage;
import jp.monobe.kernel.LegalBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we assumed without a law that says so stands on a page that people can read. */
class AssumptionsTest {

    private static final String ASSUMED = "ASSUMED: ";

    private static final String HEAD =
            """
            # Assumptions

            Rules that rest on a reading of the law or on what cities publish, not on a sentence of the law. Somebody who
            knows the field confirms them for the fiscal year in force. Written by `AssumptionsTest`
            (`-Dmonobe.write=true`); change the `@LegalBasis` in the code instead.

            | Rule | Assumed |
            | --- | --- |
            """;

    @Test
    void listsEveryAssumptionOfTheLaw() {
        CommittedPage.of("docs/reference/assumptions.md").assertSays(page());
    }

    @Test
    void noticesAPageThatSaysOtherwise(@TempDir Path folder) throws IOException {
        var stale = Files.writeString(folder.resolve("stale.md"), HEAD);

        var page = new CommittedPage(stale, false);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> page.assertSays(page()));
        assertThat(page()).contains("`law.allowance.ClaimReason.DIVORCE`");
    }

    private static String page() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("jp.monobe");
        return classes.stream()
                .flatMap(AssumptionsTest::lines)
                .sorted()
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static Stream<String> lines(JavaClass type) {
        var name = type.getName().replace("jp.monobe.", "").replace('$', '.');
        return Stream.concat(
                line(name, type),
                type.getMembers().stream().flatMap(it -> line(name + "." + it.getName(), it)));
    }

    private static Stream<String> line(String name, CanBeAnnotated element) {
        var basis =
                switch (element) {
                    case JavaClass type -> type.tryGetAnnotationOfType(LegalBasis.class);
                    case JavaMember member -> member.tryGetAnnotationOfType(LegalBasis.class);
                    default -> throw new IllegalStateException("Annotated: " + element);
                };
        return basis.stream()
                .map(LegalBasis::value)
                .filter(value -> value.startsWith(ASSUMED))
                .map(value -> "| `" + name + "` | " + value.substring(ASSUMED.length()) + " |");
    }
}
