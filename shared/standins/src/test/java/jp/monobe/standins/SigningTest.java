package jp.monobe.standins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.monobe.standins.Browser.Page;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@StandInsTest
class SigningTest {

    private static final byte[] DOCUMENT = "児童手当 認定請求書".getBytes(StandardCharsets.UTF_8);
    private static final String API = "/api/sign-transactions";

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
        faults.set(Fault.CERTIFICATES_LAPSED, false);
        faults.set(Fault.SIGN_DOWN, false);
        client.tellControl("/api/unlock");
    }

    @Test
    void signsTheDocumentWithACertificateThatNamesThePerson() throws Exception {
        String id = open(client);
        Page page = signPage(Stage.HANAKO, id);

        Page back = stage.browser.press(page, "署名する", Map.of("pin", "abc123"));

        assertThat(page.html().select("dd").eachText().getFirst()).isEqualTo("認定請求書");
        assertThat(client.exchange(back.parameter("code")).status()).isEqualTo(200);
        var result = result(client, id);
        assertThat(result.text("status")).isEqualTo("SIGNED");
        assertThat(result.text("serial")).isEqualTo("0a1b2c3d");
        X509Certificate certificate = certificate(base64(result.text("certificate")));
        assertThat(verifies(certificate, DOCUMENT, result)).isTrue();
        assertThat(
                        verifies(
                                certificate,
                                "another document".getBytes(StandardCharsets.UTF_8),
                                result))
                .isFalse();
        certificate.verify(
                certificate(Files.readAllBytes(data.resolve("keys/sign-ca.pem"))).getPublicKey());
        certificate.checkValidity();
        assertThat(certificate.getSerialNumber()).isEqualTo(new BigInteger("0a1b2c3d", 16));
        assertThat(certificate.getSubjectAlternativeNames().toString())
                .contains("南国　花子", "19850315", "高知県南国市大埇甲2301番地");
    }

    /** A building left out is no move; nor is it one that a city does not know the person. */
    @ParameterizedTest
    @ValueSource(strings = {Stage.TARO, Stage.TABITO})
    void signsWithACardThatOnlyLooksOdd(String card) {
        String id = open(client);

        stage.browser.press(signPage(card, id), "署名する", Map.of("pin", "ABC123"));

        assertThat(result(client, id).text("status")).isEqualTo("SIGNED");
    }

    @Test
    void signsForThePersonWhoSignedIn() throws Exception {
        String signIn = subject(stage.code(Stage.HANAKO));
        String id = open(client);

        var request = client.request();
        request.put("scope", "openid sign");
        request.put("sign_transaction_id", id);
        Page back = stage.browser.press(stage.ask(request), "署名する", Map.of("pin", "ABC123"));

        assertThat(subject(back.parameter("code"))).isEqualTo(signIn);
    }

    private String subject(String code) {
        String token = client.exchange(code).text("access_token");
        return client.get("/protocol/openid-connect/userinfo", token).text("sub");
    }

    @Test
    void saysRefusedWhenThePersonDoesNotWantTo() {
        String id = open(client);

        Page back = stage.browser.press(signPage(Stage.HANAKO, id), "署名しない");

        assertThat(back.parameter("error")).isEqualTo("access_denied");
        assertThat(result(client, id).text("status")).isEqualTo("REFUSED");
        assertThat(result(client, id).json().has("signature")).isFalse();
    }

    @Test
    void saysPendingUntilThePersonDecides() {
        assertThat(result(client, open(client)).text("status")).isEqualTo("PENDING");
    }

    /** An old card, one too young for a certificate, and a fault for all. */
    @ParameterizedTest
    @ValueSource(strings = {Stage.JIRO, Stage.HIKARI, Stage.YOSHIDA})
    void saysLapsedWhereThereIsNoValidCertificate(String card) {
        faults.set(Fault.CERTIFICATES_LAPSED, card.equals(Stage.YOSHIDA));
        String id = open(client);

        Page back = stage.browser.press(signPage(card, id), "署名する", Map.of("pin", "ABC123"));

        assertThat(back.parameter("code")).isNotEmpty();
        assertThat(result(client, id).text("status")).isEqualTo("LAPSED");
        assertThat(result(client, id).json().has("signature")).isFalse();
    }

    @Test
    void locksAfterFiveWrongPinsAndThenOnlyGoesBack() {
        String id = open(client);
        Page page = signPage(Stage.YOSHIDA, id);
        for (int left : List.of(4, 3, 2, 1)) {
            page = stage.browser.press(page, "署名する", Map.of("pin", "WRONG1"));
            assertThat(page.text()).contains("あと" + left + "回");
        }

        Page locked = stage.browser.press(page, "署名する", Map.of("pin", "WRONG1"));
        Page right = stage.browser.press(page, "署名する", Map.of("pin", "ABC123"));
        String before = result(client, id).text("status");
        Page back = stage.browser.press(right, "署名しないで戻る");

        assertThat(locked.text()).contains("ロックされています");
        assertThat(right.text()).contains("ロックされています");
        assertThat(before).isEqualTo("PENDING");
        assertThat(back.parameter("error")).isEqualTo("access_denied");
        assertThat(result(client, id).text("status")).isEqualTo("REFUSED");
    }

    @Test
    void takesATransactionOnceOnly() {
        String id = open(client);
        stage.browser.press(signPage(Stage.HANAKO, id), "署名する", Map.of("pin", "ABC123"));

        var request = client.request();
        request.put("scope", "openid sign");
        request.put("sign_transaction_id", id);

        assertThat(stage.ask(request).parameter("error")).isEqualTo("invalid_request");
        assertThat(result(client, id).text("status")).isEqualTo("SIGNED");
    }

    @Test
    void hidesATransactionFromOtherClientsAndFromPeople() {
        String id = open(client);
        var konan = TestClient.ofPortal(port, data, "392111");
        String personsToken = client.exchange(stage.code(Stage.HANAKO)).text("access_token");
        var request = konan.request();
        request.put("scope", "openid sign");
        request.put("sign_transaction_id", id);

        assertThat(result(konan, id).status()).isEqualTo(404);
        assertThat(new Stage(konan).ask(request).parameter("error")).isEqualTo("invalid_request");
        assertThat(client.get(API + "/" + id + "/result", personsToken).status()).isEqualTo(403);
        assertThat(client.get(API + "/" + id + "/result", "").status()).isEqualTo(401);
    }

    @Test
    void refusesADigestThatIsNoSha256() {
        var refused = client.postJson(API, client.ownToken("sign"), Map.of("digest", "AAAA"));

        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void answers503WhileTheServiceIsDown() {
        String id = open(client);
        var request = client.request();
        request.put("scope", "openid sign");
        request.put("sign_transaction_id", id);
        faults.set(Fault.SIGN_DOWN, true);

        assertThat(result(client, id).status()).isEqualTo(503);
        assertThat(stage.ask(request).parameter("error")).isEqualTo("temporarily_unavailable");
    }

    private String open(TestClient by) {
        String digest = Base64.getEncoder().encodeToString(TestClient.sha256(DOCUMENT));
        var opened =
                by.postJson(
                        API,
                        by.ownToken("sign"),
                        Map.of("digest", digest, "documentName", "認定請求書"));
        assertThat(opened.status()).isEqualTo(201);
        return opened.text("id");
    }

    private Page signPage(String card, String id) {
        var request = client.request();
        request.put("scope", "openid sign");
        request.put("sign_transaction_id", id);
        return stage.consentPage(card, request);
    }

    private static TestClient.Answer result(TestClient by, String id) {
        return by.get(API + "/" + id + "/result", by.ownToken("sign"));
    }

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static X509Certificate certificate(byte[] bytes) throws Exception {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(bytes));
    }

    private static boolean verifies(
            X509Certificate certificate, byte[] document, TestClient.Answer result)
            throws Exception {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(certificate);
        signature.update(document);
        return signature.verify(base64(result.text("signature")));
    }
}
