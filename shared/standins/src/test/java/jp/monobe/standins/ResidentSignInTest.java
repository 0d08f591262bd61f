package jp.monobe.standins;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.util.Map;
import jp.monobe.standins.Browser.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@StandInsTest
class ResidentSignInTest {

    @LocalServerPort int port;

    @Value("${monobe.data}")
    Path data;

    private TestClient client;
    private Stage stage;

    @BeforeEach
    void open() {
        client = TestClient.ofPortal(port, data, "392049");
        stage = new Stage(client);
    }

    @Test
    void showsPeopleOfTheAskingCityFirstAndSaysItIsAStandIn() {
        Page page = stage.ask(client.request());

        assertThat(page.html().select("header.band").text()).contains("練習用の代役");
        assertThat(page.html().select("#cast ~ ul a").eachText())
                .containsExactly("南国　花子", "南國　太郎", "森　旅人", "香南　次郎");
        assertThat(page.text()).contains("南国市の画面にサインインします", "二人目が生まれたばかり");
    }

    @Test
    void findsAnybodyByNameOrKanaButNotTheDead() {
        stage.ask(client.request());

        Page byKana = stage.browser.get(client.issuer + "/login?q=" + Browser.encode("よしだ"));
        Page byName = stage.browser.get(client.issuer + "/login?q=" + Browser.encode("南國太"));
        Page dead = stage.browser.get(client.issuer + "/login?q=" + Browser.encode("故人"));

        assertThat(byKana.html().select(".cards a").eachText()).containsExactly("𠮷田　﨑");
        assertThat(byName.html().select(".cards a").eachText()).containsExactly("南國　太郎");
        assertThat(dead.text()).contains("「故人」に合う人はいません。");
    }

    @Test
    void listsExactlyWhatIsHandedOver() {
        Page page = stage.consentPage(Stage.HANAKO);

        assertThat(page.html().select("dt").eachText()).containsExactly("氏名", "住所", "生年月日", "性別");
        assertThat(page.html().select("dd").eachText())
                .containsExactly("南国　花子", "高知県南国市大埇甲2301番地", "1985年3月15日", "女");
    }

    @Test
    void handsOutTokensAndTheCardsDataOnConsent() throws Exception {
        Page back = stage.browser.press(stage.consentPage(Stage.HANAKO), "同意する");

        assertThat(back.uri().toString()).startsWith(client.redirectUri + "?code=");
        assertThat(back.parameter("state")).isEqualTo("the-state");
        var tokens = client.exchange(back.parameter("code"));
        assertThat(tokens.status()).isEqualTo(200);
        var idToken = SignedJWT.parse(tokens.text("id_token"));
        assertThat(idToken.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(idToken.getJWTClaimsSet().getIssuer()).isEqualTo(client.issuer);
        assertThat(idToken.getJWTClaimsSet().getAudience()).containsExactly("RP392049");
        assertThat(idToken.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("the-nonce");
        var person = client.get("/protocol/openid-connect/userinfo", tokens.text("access_token"));
        assertThat(person.text("sub")).isEqualTo(idToken.getJWTClaimsSet().getSubject());
        assertThat(person.text("name")).isEqualTo("南国　花子");
        assertThat(person.text("address")).isEqualTo("高知県南国市大埇甲2301番地");
        assertThat(person.text("birthdate")).isEqualTo("19850315");
        assertThat(person.text("gender")).isEqualTo("2");
        assertThat(person.json().propertyNames())
                .containsExactlyInAnyOrder("sub", "name", "address", "birthdate", "gender");
    }

    @Test
    void handsOutNoMoreThanTheScopesAskedFor() {
        var request = client.request();
        request.put("scope", "openid birthdate");

        Page back = stage.browser.press(stage.consentPage(Stage.HANAKO, request), "同意する");

        var tokens = client.exchange(back.parameter("code"));
        var person = client.get("/protocol/openid-connect/userinfo", tokens.text("access_token"));
        assertThat(person.json().propertyNames()).containsExactlyInAnyOrder("sub", "birthdate");
    }

    @Test
    void tellsWhatIsWrittenOnTheCardEvenIfItIsOld() {
        Page page = stage.consentPage(Stage.JIRO);

        assertThat(page.html().select("dd").eachText()).contains("高知県高知市本町五丁目1番45号");
    }

    @Test
    void knowsOnePersonByAnotherSubjectAtEachClient() {
        var konan = TestClient.ofPortal(port, data, "392111");
        String first = subject(client);
        String again = subject(client);
        String elsewhere = subject(konan);

        assertThat(again).isEqualTo(first);
        assertThat(elsewhere).isNotEqualTo(first);
        assertThat(first).doesNotContain("0000000011");
    }

    private static String subject(TestClient client) {
        var tokens = client.exchange(new Stage(client).code(Stage.HANAKO));
        return client.get("/protocol/openid-connect/userinfo", tokens.text("access_token"))
                .text("sub");
    }

    @Test
    void sendsTheBrowserBackWithAccessDeniedOnRefusal() {
        Page back = stage.browser.press(stage.consentPage(Stage.HANAKO), "拒否する");

        assertThat(back.uri().toString()).startsWith(client.redirectUri);
        assertThat(back.parameter("error")).isEqualTo("access_denied");
        assertThat(back.parameter("state")).isEqualTo("the-state");
    }

    @Test
    void takesAnotherCardWithTheSameRequest() {
        Page consent = stage.consentPage(Stage.HANAKO);

        Page choose = stage.browser.press(consent, "別のカードを使う");
        Page other = stage.browser.press(stage.pinPage(Stage.YOSHIDA), "次へ", Map.of("pin", "1234"));

        assertThat(choose.uri().getPath()).isEqualTo("/realms/resident/login");
        assertThat(other.html().select("dd").first().text()).isEqualTo("𠮷田　﨑");
    }

    @Test
    void staysSignedInUntilTheClientEndsTheSession() {
        var tokens = client.exchange(stage.code(Stage.HANAKO));
        Page again = stage.ask(client.request());

        Page out =
                stage.browser.get(
                        client.issuer
                                + "/protocol/openid-connect/logout?"
                                + Browser.query(
                                        Map.of(
                                                "id_token_hint", tokens.text("id_token"),
                                                "post_logout_redirect_uri",
                                                        "http://localhost:8080/",
                                                "state", "bye")));
        Page afterwards = stage.ask(client.request());

        assertThat(again.uri().getPath()).isEqualTo("/realms/resident/consent");
        assertThat(out.uri().toString()).isEqualTo("http://localhost:8080/?state=bye");
        assertThat(afterwards.uri().getPath()).isEqualTo("/realms/resident/login");
    }

    @Test
    void sendsNobodyToAnUnregisteredAddressAfterSignOut() {
        var tokens = client.exchange(stage.code(Stage.HANAKO));

        Page out =
                stage.browser.get(
                        client.issuer
                                + "/protocol/openid-connect/logout?"
                                + Browser.query(
                                        Map.of(
                                                "id_token_hint",
                                                tokens.text("id_token"),
                                                "post_logout_redirect_uri",
                                                "http://localhost:9999/")));

        assertThat(out.status()).isEqualTo(400);
    }

    @Test
    void publishesOnlyWhatItTakes() {
        var document = client.get("/.well-known/openid-configuration", "").json();

        assertThat(document.path("issuer").asString()).isEqualTo(client.issuer);
        assertThat(document.path("token_endpoint").asString()).isEqualTo(client.tokenUri());
        assertThat(document.path("token_endpoint_auth_methods_supported").toString())
                .isEqualTo("[\"private_key_jwt\"]");
        assertThat(document.path("id_token_signing_alg_values_supported").toString())
                .isEqualTo("[\"ES256\"]");
        assertThat(document.path("subject_types_supported").toString()).isEqualTo("[\"pairwise\"]");
    }
}
