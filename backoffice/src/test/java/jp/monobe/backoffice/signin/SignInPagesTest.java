package jp.monobe.backoffice.signin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import jp.monobe.backoffice.BackofficeApplication;
import jp.monobe.backoffice.testing.OfficeDatabase;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The provider's address leads nowhere here, so its absence is what can be seen. */
@SpringBootTest(
        classes = BackofficeApplication.class,
        properties = "monobe.identity.issuer=http://127.0.0.1:1/realms/staff")
@ContextConfiguration(initializers = OfficeDatabase.class)
class SignInPagesTest {

    /** Global, and taken along by every program with Flow that starts; others still need theirs. */
    private static SecurityContextHolderStrategy others;

    private MockMvc browser;

    @BeforeAll
    static void remember() {
        others = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void giveBack() {
        SecurityContextHolder.setContextHolderStrategy(others);
    }

    @BeforeEach
    void open(@Autowired WebApplicationContext context) {
        browser =
                MockMvcBuilders.webAppContextSetup(context)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void offersTheThreeCities() throws Exception {
        browser.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("南国市")))
                .andExpect(content().string(containsString("href=\"/login/konan\"")))
                .andExpect(content().string(not(containsString("banner--error"))));
    }

    @Test
    void leadsAVisitorToTheStartPage() throws Exception {
        browser.perform(get("/")).andExpect(redirectedUrl("/login"));
        browser.perform(get("/app/case/1")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void saysThatTheProviderIsAway() throws Exception {
        browser.perform(get("/login/nankoku")).andExpect(redirectedUrl("/login?problem=away"));
        browser.perform(get("/login").param("problem", "away"))
                .andExpect(content().string(containsString("職員認証のサービスにつながりません")));
    }

    @Test
    void saysWhyASignInWasRefusedAndOffersAWayOut() throws Exception {
        browser.perform(get("/login").param("problem", "unknown"))
                .andExpect(content().string(containsString("職員として登録されていません")))
                .andExpect(content().string(containsString("/login/other")));
    }

    @Test
    void showsNothingOfAProblemItDoesNotKnow() throws Exception {
        browser.perform(get("/login").param("problem", "<script>"))
                .andExpect(content().string(not(containsString("banner--error"))));
    }

    @Test
    void findsNoCityOfAnotherName() throws Exception {
        browser.perform(get("/login/kochi")).andExpect(status().isNotFound());
    }

    @Test
    void keepsPapersFromWhoHasNoRole() throws Exception {
        var address = "/case/019abcde-0000-7000-8000-00000000000c/notice";

        browser.perform(get(address)).andExpect(redirectedUrl("/login"));
        browser.perform(get(address).with(securityContext(StaffSecurity.of(Set.of()))))
                .andExpect(status().isForbidden());
        browser.perform(
                        get(address)
                                .with(
                                        securityContext(
                                                StaffSecurity.of(Set.of(Role.ADMINISTRATOR)))))
                .andExpect(status().isForbidden());
    }

    /** She signed in as a clerk, yet the directory does not know her: the service refuses. */
    @Test
    void answersNotFoundForACaseThatIsNotHers() throws Exception {
        var clerk = securityContext(StaffSecurity.of(Set.of(Role.CLERK)));

        for (var paper : List.of("notice", "preview", "attachment/" + StaffSecurity.ME)) {
            browser.perform(get("/case/" + StaffSecurity.ME + "/" + paper).with(clerk))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void leadsWhoIsSignedInToHerWork() throws Exception {
        browser.perform(get("/").with(securityContext(StaffSecurity.of(Set.of(Role.CLERK)))))
                .andExpect(redirectedUrl("/app/"));
    }

    @Test
    void servesTheLookToAnybody() throws Exception {
        browser.perform(get("/css/monobe.css")).andExpect(status().isOk());
    }
}
