package jp.monobe.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class LawWallTest {

    private final JavaClasses base =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("jp.monobe");

    @Test
    void theLawKnowsOnlyTheJdkAndTheKernel() {
        plain("jp.monobe.law..").check(base);
    }

    @Test
    void noticesARoomThatKnowsMore() {
        assertThat(plain("jp.monobe.municipality..").evaluate(base).hasViolation()).isTrue();
    }

    @Test
    void theLawNeverAsksWhatTimeItIs() {
        noClasses()
                .that()
                .resideInAPackage("jp.monobe.law..")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("now")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(InstantSource.class)
                .check(base);
    }

    private static ArchRule plain(String room) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "jp.monobe.kernel..", "jp.monobe.law..");
    }
}
