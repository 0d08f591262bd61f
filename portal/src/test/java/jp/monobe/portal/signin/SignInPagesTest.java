package jp.monobe.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.municipality.Office;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.testing.AsResident;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages round sign-in, without a provider: it is away. */
class SignInPagesTest extends ViewTest {

    private static final Tenant KONAN = new Tenant(TestCities.KONAN, "konan", "香南市", 1);

    @Autowired private WebApplicationContext context;
    private MockMvc http;

    @BeforeEach
    void openTheDoors() {
        http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        when(tenants.withSlug("konan")).thenReturn(Optional.of(KONAN));
        when(cities.all()).thenReturn(List.of(Samples.NANKOKU, KONAN));
        for (var tenant : List.of(Samples.NANKOKU, KONAN)) {
            when(cities.at(tenant.slug())).thenReturn(city(tenant));
            when(cities.find(tenant.slug())).thenReturn(Optional.of(city(tenant)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "needed, サインインが必要です",
        "expired, 申請の画面に入力した内容は、保存されています",
        "declined, 市には何も送られていません",
        "failed, 本人確認の結果を確かめられませんでした",
        "away, いま応答していません",
        "nonsense, サインインが必要です"
    })
    void saysWhatHappenedWhatIsKeptAndWhatToDo(String problem, String words) throws Exception {
        var session = new MockHttpSession();
        session.setAttribute("monobe.city-asked", "nankoku");

        var page = body(get("/login?problem=" + problem).session(session).with(anonymous()));

        assertThat(page).contains(words, "/login/nankoku", "088-863-2111").doesNotContain("??");
    }

    @Test
    void asksWhichCityWhenNoneIsKnown() throws Exception {
        var page = body(get("/login").with(anonymous()));

        assertThat(page).contains("どの市の手続きですか", "/login/nankoku", "/login/konan");
    }

    @Test
    void saysThatTheProviderIsAway() throws Exception {
        var answer = ask(get("/login/nankoku?procedure=" + Samples.CLAIM).with(anonymous()));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?problem=away");
    }

    @Test
    void doesNotAskWhoIsSignedInAtThisCityAgain() throws Exception {
        var answer = ask(get("/login/nankoku?procedure=" + Samples.CLAIM).with(resident()));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/app/welcome/" + Samples.CLAIM);
    }

    @Test
    void takesNoAddressForAProcedure() throws Exception {
        var answer = ask(get("/login/nankoku?procedure=//evil.example").with(resident()));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/app/welcome");
    }

    @Test
    void asksBeforeItLeavesOneCityForAnother() throws Exception {
        var page = body(get("/login/konan").with(resident()));

        assertThat(page)
                .contains("いまは南国市にサインインしています", "サインアウトして香南市のページへ")
                .contains("name=\"_csrf\"", "name=\"to\" value=\"konan\"");
    }

    /** The provider is away, so only our own session can end; the way then leads to the city. */
    @Test
    void endsTheSessionAndLeadsToTheCityAskedFor() throws Exception {
        var session = new MockHttpSession();

        var answer =
                ask(
                        post("/logout")
                                .param("to", "konan")
                                .session(session)
                                .with(csrf())
                                .with(resident()));

        assertThat(session.isInvalid()).isTrue();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login/out/nankoku");
        assertThat(ask(get("/login/out/nankoku").cookie(answer.getCookies())).getRedirectedUrl())
                .isEqualTo("/konan");
    }

    @Test
    void leadsNowhereButToACity() throws Exception {
        var answer =
                ask(post("/logout").param("to", "//evil.example").with(csrf()).with(resident()));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/login/out/nankoku");
        assertThat(answer.getCookie("SIGNEDOUT")).isNull();
        assertThat(
                        ask(get("/login/out/nankoku").cookie(remembered("to.//evil")))
                                .getRedirectedUrl())
                .isNull();
    }

    @Test
    void saysThatSheIsSignedOutAndWhyOnlyOnce() throws Exception {
        var idle = ask(get("/login/out/nankoku").cookie(remembered("idle")).with(anonymous()));

        assertThat(idle.getContentAsString(StandardCharsets.UTF_8))
                .contains("サインアウトしました", "しばらく操作がなかったため", "/login/nankoku");
        assertThat(idle.getCookie("SIGNEDOUT").getMaxAge()).isZero();
        assertThat(body(get("/login/out/nankoku").with(anonymous())))
                .contains("サインアウトしました", "もうあなたの申請は見られません")
                .doesNotContain("しばらく操作がなかったため", "??");
    }

    @Test
    void doesNotSaySoToWhoIsSignedIn() throws Exception {
        assertThat(ask(get("/login/out/nankoku").with(resident())).getRedirectedUrl())
                .isEqualTo("/app/");
    }

    private static Cookie remembered(String what) {
        return new Cookie("SIGNEDOUT", what);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        var answer = ask(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor resident() {
        var token =
                new OidcIdToken(
                        "token", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), Map.of("sub", "s"));
        var who = new ResidentPrincipal(token, TestCities.NANKOKU, AsResident.ACCOUNT, "物部　花子");
        return authentication(
                new OAuth2AuthenticationToken(
                        who, who.getAuthorities(), TestCities.NANKOKU.value()));
    }

    private static PublicCity city(Tenant tenant) {
        var office = new Office(tenant.name(), "係", "088-863-2111", "平日", "7838501", "大埇甲2301番地");
        return new PublicCity(
                tenant,
                true,
                office,
                null,
                new OnlineProcedures(List.of()),
                CatalogueFiles.load().forCity(tenant.code()));
    }
}
