package jp.monobe.standins;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small OpenID Connect client, as the portal of 南国市 would be one. */
final class TestClient {

    static final String VERIFIER = "a-code-verifier-of-more-than-forty-three-characters";

    final String issuer;
    final String id;
    final String redirectUri;
    private final ECKey key;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    private TestClient(String issuer, String id, String redirectUri, ECKey key) {
        this.issuer = issuer;
        this.id = id;
        this.redirectUri = redirectUri;
        this.key = key;
    }

    record Answer(int status, JsonNode json) {
        String text(String field) {
            return json.path(field).asString("");
        }
    }

    static TestClient ofPortal(int port, Path data, String code) {
        return of(port, data, code, "resident", "RP", 8080);
    }

    static TestClient ofOffice(int port, Path data, String code) {
        return of(port, data, code, "staff", "OFFICE", 8081);
    }

    private static TestClient of(
            int port, Path data, String code, String realm, String prefix, int own) {
        try {
            return new TestClient(
                    "http://localhost:" + port + "/realms/" + realm,
                    prefix + code,
                    "http://localhost:" + own + "/login/oauth2/code/" + code,
                    ECKey.parse(
                            Files.readString(data.resolve("keys/" + realm + "-" + code + ".jwk"))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    TestClient withKey(ECKey other) {
        return new TestClient(issuer, id, redirectUri, other);
    }

    /** A right authorization request; change or remove what the test is about. */
    Map<String, String> request() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", id);
        request.put(
                "scope", id.startsWith("RP") ? "openid name address birthdate gender" : "openid");
        request.put("redirect_uri", redirectUri);
        request.put("state", "the-state");
        request.put("nonce", "the-nonce");
        request.put("code_challenge", challenge());
        request.put("code_challenge_method", "S256");
        return request;
    }

    String authorizeUri(Map<String, String> request) {
        return issuer + "/protocol/openid-connect/auth?" + Browser.query(request);
    }

    private static String challenge() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sha256(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    String tokenUri() {
        return issuer + "/protocol/openid-connect/token";
    }

    JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(id)
                .subject(id)
                .audience(tokenUri())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    String signed(JWTClaimsSet claims) {
        try {
            var jwt =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                            claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Answer exchange(String code) {
        return exchange(code, signed(claims().build()), VERIFIER);
    }

    Answer exchange(String code, String assertion, String verifier) {
        Map<String, String> form = proof(assertion);
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirectUri);
        form.put("code_verifier", verifier);
        return post(form);
    }

    /** A token of the client's own. */
    String ownToken(String scope) {
        Map<String, String> form = proof(signed(claims().build()));
        form.put("grant_type", "client_credentials");
        form.put("scope", scope);
        return post(form).text("access_token");
    }

    private Map<String, String> proof(String assertion) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("client_id", id);
        form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.put("client_assertion", assertion);
        return form;
    }

    private Answer post(Map<String, String> form) {
        return send(
                HttpRequest.newBuilder(URI.create(tokenUri()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(Browser.query(form))));
    }

    Answer get(String path, String token) {
        return send(
                HttpRequest.newBuilder(URI.create(issuer + path))
                        .header("Authorization", "Bearer " + token));
    }

    Answer postJson(String path, String token, Map<String, String> body) {
        return send(
                HttpRequest.newBuilder(URI.create(issuer + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    /** What journeys ask the stand-ins themselves. */
    Answer control(String path) {
        return send(HttpRequest.newBuilder(URI.create(issuer).resolve(path)));
    }

    Answer tellControl(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(issuer).resolve(path))
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(
                            request.header("Accept", "application/json").build(),
                            HttpResponse.BodyHandlers.ofString());
            String body = response.body();
            return new Answer(
                    response.statusCode(),
                    body.isBlank() ? json.createObjectNode() : json.readTree(body));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
