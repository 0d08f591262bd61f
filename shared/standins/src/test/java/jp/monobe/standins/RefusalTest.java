package jp.monobe.standins;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.monobe.standins.Browser.Page;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@StandInsTest
class RefusalTest {

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

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "nonce,                 -,                    invalid_request",
                "nonce,                 ほ,                   invalid_request",
                "state,                 -,                    invalid_request",
                "code_challenge,        -,                    invalid_request",
                "code_challenge,        short,                invalid_request",
                "code_challenge_method, plain,                invalid_request",
                "code_challenge_method, -,                    invalid_request",
                "scope,                 openid email,         invalid_scope",
                "scope,                 name,                 invalid_scope",
                "scope,                 openid sign,          invalid_request",
                "sign_transaction_id,   0190-no-such,         invalid_request"
            })
    void sendsTheBrowserBackWithAnErrorForAWrongRequest(
            String parameter, String value, String error) {
        Map<String, String> request = client.request();
        request.remove(parameter);
        if (value != null) {
            request.put(parameter, value);
        }

        Page back = stage.ask(request);

        assertThat(back.uri().toString()).startsWith(client.redirectUri);
        assertThat(back.parameter("error")).isEqualTo(error);
    }

    @Test
    void refusesAnEndlessNonce() {
        Map<String, String> request = client.request();
        request.put("nonce", "n".repeat(256));

        assertThat(stage.ask(request).parameter("error")).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @CsvSource({
        "redirect_uri, http://localhost:8080/elsewhere",
        "redirect_uri, http://127.0.0.1:9999/login/oauth2/code/392049",
        "client_id, RP000000",
        "response_type, token"
    })
    void staysHereWhenItCannotTrustTheAddressOrTheClient(String parameter, String value) {
        Map<String, String> request = client.request();
        request.put(parameter, value);

        Page page = stage.ask(request);

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.html().select("h1").text()).isEqualTo("表示できません");
        assertThat(page.text()).contains("練習用の代役", parameter);
    }

    @Test
    void takesACodeOnceOnly() {
        String code = stage.code(Stage.HANAKO);

        var first = client.exchange(code);
        var second = client.exchange(code);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.text("error")).isEqualTo("invalid_grant");
        var person = client.get("/protocol/openid-connect/userinfo", first.text("access_token"));
        assertThat(person.status()).isEqualTo(401);
    }

    @Test
    void refusesACodeThatHasRunOut() {
        faults.set(Fault.EXPIRED_CODE, true);
        String code = stage.code(Stage.HANAKO);
        faults.set(Fault.EXPIRED_CODE, false);

        var refused = client.exchange(code);

        assertThat(refused.text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void refusesACodeOfAnotherClient() {
        String code = stage.code(Stage.HANAKO);

        var refused = TestClient.ofPortal(port, data, "392111").exchange(code);

        assertThat(refused.text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void refusesAnotherVerifier() {
        String code = stage.code(Stage.HANAKO);

        var refused = client.exchange(code, client.signed(client.claims().build()), "x".repeat(43));

        assertThat(refused.text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void refusesAProofThatWasUsedBefore() {
        String proof = client.signed(client.claims().build());

        var first = client.exchange(stage.code(Stage.HANAKO), proof, TestClient.VERIFIER);
        var replayed =
                client.exchange(new Stage(client).code(Stage.HANAKO), proof, TestClient.VERIFIER);

        assertThat(first.status()).isEqualTo(200);
        assertThat(replayed.status()).isEqualTo(401);
        assertThat(replayed.text("error")).isEqualTo("invalid_client");
    }

    @Test
    void refusesAProofByAnotherKey() throws Exception {
        var stranger =
                client.withKey(new ECKeyGenerator(Curve.P_256).keyID("resident-392049").generate());

        var refused = stranger.exchange(stage.code(Stage.HANAKO));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("error")).isEqualTo("invalid_client");
    }

    static Stream<UnaryOperator<JWTClaimsSet.Builder>> wrongClaims() {
        Date past = Date.from(Instant.now().minusSeconds(600));
        Date farFuture = Date.from(Instant.now().plusSeconds(3600));
        return Stream.of(
                claims -> claims.jwtID(null),
                claims -> claims.audience("http://localhost/elsewhere"),
                claims -> claims.issuer("RP392111"),
                claims -> claims.subject("RP392111"),
                claims -> claims.expirationTime(null),
                claims -> claims.expirationTime(past),
                claims -> claims.expirationTime(farFuture),
                claims -> claims.issueTime(null));
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void refusesAProofWithWrongClaims(UnaryOperator<JWTClaimsSet.Builder> wrong) {
        String code = stage.code(Stage.HANAKO);

        var refused =
                client.exchange(
                        code,
                        client.signed(wrong.apply(client.claims()).build()),
                        TestClient.VERIFIER);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("error")).isEqualTo("invalid_client");
        assertThat(client.exchange(code).status()).as("the same with right claims").isEqualTo(200);
    }
}
