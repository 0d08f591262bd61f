package jp.monobe.standins;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@StandInsTest
class FaultTest {

    @LocalServerPort int port;

    @Value("${monobe.data}")
    Path data;

    @Autowired Faults faults;

    private TestClient client;
    private Stage stage;

    @BeforeEach
    void open() {
        client = TestClient.ofPortal(port, data, "392049");
        stage = new Stage(client);
    }

    @AfterEach
    void calm() {
        Stream.of(Fault.values()).forEach(fault -> faults.set(fault, false));
    }

    @Test
    void switchesByTheApiAndByThePage() {
        var on = client.tellControl("/api/faults/idp-slow?on=true");
        var control = stage.browser.get("http://localhost:" + port + "/");
        var off = stage.browser.press(control, "やめる");

        assertThat(on.json().path("idp-slow").asBoolean()).isTrue();
        assertThat(control.text()).contains("住民の認証がおそい 起こしています");
        assertThat(off.text()).doesNotContain("起こしています");
        assertThat(client.tellControl("/api/faults/no-such?on=true").status()).isEqualTo(404);
    }

    @Test
    void putsAnotherNonceIntoTheIdToken() throws Exception {
        faults.set(Fault.WRONG_NONCE, true);

        var tokens = client.exchange(stage.code(Stage.HANAKO));

        assertThat(
                        SignedJWT.parse(tokens.text("id_token"))
                                .getJWTClaimsSet()
                                .getStringClaim("nonce"))
                .isNotEqualTo("the-nonce");
    }

    @Test
    void stopsOneProviderAndNotTheOther() {
        var office = TestClient.ofOffice(port, data, "392049");
        faults.set(Fault.IDP_DOWN, true);

        assertThat(stage.ask(client.request()).status()).isEqualTo(503);
        assertThat(stage.ask(client.request()).text()).contains("いまこのサービスは止まっています");
        assertThat(client.get("/protocol/openid-connect/certs", "").status()).isEqualTo(503);
        assertThat(new Stage(office).ask(office.request()).status()).isEqualTo(200);
    }

    @Test
    void answersLate() {
        faults.set(Fault.IDP_SLOW, true);
        Instant before = Instant.now();

        client.get("/protocol/openid-connect/certs", "");

        assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(550));
    }
}
