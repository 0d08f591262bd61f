package jp.monobe.standins;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.util.Map;
import jp.monobe.standins.Browser.Page;
import jp.monobe.standins.staff.OneTimeCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@StandInsTest
class StaffSignInTest {

    @LocalServerPort int port;

    @Value("${monobe.data}")
    Path data;

    @Autowired OneTimeCodes codes;

    private TestClient client;
    private Stage stage;

    @BeforeEach
    void open() {
        client = TestClient.ofOffice(port, data, "392049");
        stage = new Stage(client);
    }

    @AfterEach
    void unlock() {
        client.tellControl("/api/unlock");
    }

    @Test
    void signsInWithPasswordAndCodeAndTellsTheClientSo() throws Exception {
        Page code = password("nankoku-01", "monobe-demo");

        Page back =
                stage.browser.press(code, "サインインする", Map.of("code", codes.current("nankoku-01")));

        var tokens = client.exchange(back.parameter("code"));
        var claims = SignedJWT.parse(tokens.text("id_token")).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(client.issuer);
        assertThat(claims.getSubject()).isEqualTo("nankoku-01");
        assertThat(claims.getStringClaim("name")).isEqualTo("窓口 一美");
        assertThat(claims.getStringListClaim("amr")).containsExactly("pwd", "otp");
    }

    @Test
    void refusesAWrongCodeAndTheRightPasswordAlone() {
        Page code = password("nankoku-02", "monobe-demo");
        String wrong = codes.current("nankoku-02").equals("000000") ? "000001" : "000000";

        Page again = stage.browser.press(code, "サインインする", Map.of("code", wrong));
        Page asked = stage.ask(client.request());

        assertThat(again.text()).contains("確認コードがちがいます");
        assertThat(asked.uri().getPath()).isEqualTo("/realms/staff/login");
    }

    @Test
    void takesACodeOnceOnly() {
        String used = codes.current("konan-01");
        stage.browser.press(password("konan-01", "monobe-demo"), "サインインする", Map.of("code", used));
        stage = new Stage(client);

        Page again =
                stage.browser.press(
                        password("konan-01", "monobe-demo"), "サインインする", Map.of("code", used));

        assertThat(again.text()).contains("確認コードがちがいます");
    }

    @Test
    void answersAlikeForAnUnknownUserAndAWrongPassword() {
        Page unknown = password("nobody", "monobe-demo");
        Page wrong = password("nankoku-01", "guess");

        assertThat(unknown.html().select(".error").text()).contains("利用者名かパスワードがちがいます");
        assertThat(wrong.html().select(".error").text())
                .isEqualTo(unknown.html().select(".error").text());
    }

    @Test
    void locksAfterFiveWrongEntriesEvenForTheRightPassword() {
        for (int i = 0; i < 5; i++) {
            password("nankoku-02", "guess");
        }

        Page right = password("nankoku-02", "monobe-demo");

        assertThat(right.text()).contains("利用者名かパスワードがちがいます");
        Page control = stage.browser.get("http://localhost:" + port + "/");
        assertThat(control.html().select("section:has(#locks)").text())
                .contains("nankoku-02: 職員の利用者");
    }

    @Test
    void isNobodyAtTheResidentsProvider() {
        stage.browser.press(
                password("nankoku-01", "monobe-demo"),
                "サインインする",
                Map.of("code", codes.current("nankoku-01")));
        var resident = TestClient.ofPortal(port, data, "392049");

        Page asked = stage.browser.get(resident.authorizeUri(resident.request()));

        assertThat(asked.uri().getPath()).isEqualTo("/realms/resident/login");
    }

    @Test
    void showsTheCodesOfNow() {
        Page page = stage.browser.get("http://localhost:" + port + "/authenticator");

        assertThat(page.html().select("td.code").eachText())
                .hasSize(3)
                .allMatch(it -> it.matches("[0-9]{6}"));
        assertThat(client.control("/api/totp?user=nankoku-02").text("code")).matches("[0-9]{6}");
    }

    private Page password(String user, String password) {
        Page login = stage.ask(client.request());
        return stage.browser.press(login, "次へ", Map.of("user", user, "password", password));
    }
}
