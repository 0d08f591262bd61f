package jp.monobe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every page is a resident's; a new one does not pass before it stands in this table. */
class RouteMatrixTest extends ViewTest {

    private static final String FINDER = "finder/:city";

    private static final Map<String, String> ADDRESSES =
            Map.ofEntries(
                    Map.entry("", ""),
                    Map.entry("contact", "contact"),
                    Map.entry("family", "family"),
                    Map.entry("mandates", "mandates"),
                    Map.entry("mandates/new", "mandates/new"),
                    Map.entry("mandate/:id", "mandate/" + Samples.MANDATE),
                    Map.entry("acting", "acting"),
                    Map.entry("acting/:id", "acting/" + Samples.MANDATE),
                    Map.entry("bills", "bills"),
                    Map.entry("debits", "debits"),
                    Map.entry("debits/new", "debits/new"),
                    Map.entry("bill/:id", "bill/" + Samples.MANDATE),
                    Map.entry("payment/:id", "payment/" + Samples.MANDATE),
                    Map.entry("begin-finder", "begin-finder"),
                    Map.entry("represent/:procedure", "represent/" + Samples.CLAIM),
                    Map.entry("welcome/:procedure?", "welcome/" + Samples.CLAIM),
                    Map.entry("apply/:procedure", "apply/" + Samples.CLAIM),
                    Map.entry("draft/:id/:step?", "draft/" + Samples.DRAFT + "/contact"),
                    Map.entry("draft/:id/check", "draft/" + Samples.DRAFT + "/check"),
                    Map.entry("draft/:id/sign", "draft/" + Samples.DRAFT + "/sign"),
                    Map.entry("filing/:id/sign", "filing/" + Samples.FILING + "/sign"),
                    Map.entry("filing/:id", "filing/" + Samples.FILING),
                    Map.entry("filing/:id/documents", "filing/" + Samples.FILING + "/documents"),
                    Map.entry("correct/:id", "correct/" + Samples.FILING),
                    Map.entry("notice/:id", "notice/" + Samples.NOTICE));

    @Autowired private WebApplicationContext context;

    private MockMvc http() {
        return MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    private static Set<JavaClass> pages() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("jp.monobe.portal", "jp.monobe.frontend")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .collect(Collectors.toSet());
    }

    @Test
    void everyPageStandsInTheTable() {
        assertThat(pages())
                .extracting(type -> type.getAnnotationOfType(Route.class).value())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ADDRESSES.keySet().stream(), Stream.of(FINDER)).toList());
    }

    /** The named exception (ADR 9): a conversation that keeps nothing is open to everybody. */
    @Test
    void onlyTheFinderIsOpenToEverybody() {
        assertThat(pages().stream().filter(type -> type.isAnnotatedWith(AnonymousAllowed.class)))
                .extracting(type -> type.getAnnotationOfType(Route.class).value())
                .containsExactly(FINDER);
    }

    @Test
    void everyPageIsForResidentsAlone() {
        assertThat(pages().stream().filter(type -> !type.isAnnotatedWith(AnonymousAllowed.class)))
                .allSatisfy(type ->
                        assertThat(type.getAnnotationOfType(RolesAllowed.class).value())
                                .containsExactly("RESIDENT"));
    }

    static Stream<String> addresses() {
        return Stream.concat(
                ADDRESSES.values().stream().map(address -> "/app/" + address),
                Stream.of("/login/sign/" + Samples.DRAFT, "/login/sign/filing/" + Samples.FILING));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void leadsWhoIsNotSignedInToTheSignIn(String address) throws Exception {
        http().perform(get(address).with(anonymous()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/login"));
    }

    /** The twin: a resident is let through, and learns nothing of a draft that is not hers. */
    @Test
    void letsAResidentThrough() throws Exception {
        when(signatures.document(Samples.DRAFT)).thenThrow(new AccessRefused("ownership"));

        http().perform(get("/login/sign/" + Samples.DRAFT).with(user("h").roles("RESIDENT")))
                .andExpect(status().isNotFound());
    }

    @Test
    void keepsNoSessionForPublicPages() throws Exception {
        var session =
                http().perform(get("/nankoku").with(anonymous()))
                        .andReturn()
                        .getRequest()
                        .getSession(false);

        assertThat(session).isNull();
    }
}
