package jp.monobe.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jp.monobe.portal.home.Climber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walls of the house, as far as the portal's own classes stand in them. */
class WallsTest {

    private static final JavaClasses PORTAL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("jp.monobe");

    enum Wall {
        PAGES_KNOW_SERVICES_AND_RECORDS_ONLY(
                noClasses()
                        .that()
                        .resideInAnyPackage("jp.monobe.portal.*..", "jp.monobe.frontend..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "..filing.internal..",
                                "..resident.internal..",
                                "..inbox.internal..",
                                "javax.sql..",
                                "java.sql..",
                                "jakarta.persistence..",
                                "org.hibernate..",
                                "org.springframework.jdbc..")),
        ONLY_SIGN_IN_READS_THE_SECURITY_CONTEXT(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "jp.monobe.portal.signin..", "jp.monobe.frontend.web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.security..",
                                "com.vaadin.flow.spring.security..")),
        ONLY_SIGN_IN_SPEAKS_TO_THE_OUTSIDE(
                noClasses()
                        .that()
                        .resideInAPackage("jp.monobe.portal..")
                        .and()
                        .resideOutsideOfPackage("jp.monobe.portal.signin..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net.http..", "org.springframework.web.client..")),
        THE_INNER_ZONE_IS_NOT_KNOWN(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jp.monobe.registry..",
                                "jp.monobe.casework..",
                                "jp.monobe.staff..",
                                "jp.monobe.notice..",
                                "jp.monobe.allowance..",
                                "jp.monobe.bridge.."));

        private final ArchRule rule;

        Wall(ArchRule rule) {
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @EnumSource
    void stands(Wall wall) {
        wall.rule.check(PORTAL);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "THE_INNER_ZONE_IS_NOT_KNOWN")
    void isSeenToBreakWhenSomebodyClimbsIt(Wall wall) {
        var planted = new ClassFileImporter().importClasses(Climber.class);

        assertThat(wall.rule.evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void noDeedNeedsAnotherThatNeedsIt() {
        slices().matching("jp.monobe.portal.(*)..").should().beFreeOfCycles().check(PORTAL);
    }
}
