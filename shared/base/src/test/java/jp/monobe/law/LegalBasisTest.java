package jp.monobe.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import jp.monobe.kernel.LegalBasis;
import org.junit.jupiter.api.Test;

class LegalBasisTest {

    @Test
    void everyRuleCitesItsLaw() {
        assertThat(
                        withoutBasis(
                                "jp.monobe.law.deadline",
                                "jp.monobe.law.allowance",
                                "jp.monobe.law.birth"))
                .as("plain data and results; all else is a rule and cites its law")
                .containsExactlyInAnyOrder(
                        "Abode",
                        "ChildAmount",
                        "ChildOfClaim",
                        "ClaimReason", // each constant cites its own
                        "Entitlement",
                        "FilingRule", // each constant cites its own
                        "Payment");
    }

    @Test
    void noticesATypeThatCitesNone() {
        assertThat(withoutBasis("jp.monobe.kernel")).contains("Yen");
    }

    private static Stream<String> withoutBasis(String... packages) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(packages)
                        .stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.isAnnotatedWith(LegalBasis.class))
                        .filter(type -> !type.isAssignableTo(ReasonKey.class))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info"));
    }
}
