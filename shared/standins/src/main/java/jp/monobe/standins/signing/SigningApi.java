package jp.monobe.standins.signing;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.monobe.standins.signing.SignTransaction.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The signing service's API, for a client's own token (client credentials, scope {@code sign}). */
@RestController
@RequestMapping("/realms/resident/api/sign-transactions")
final class SigningApi {

    private static final int SHA256_BYTES = 32;

    private final SignTransactions transactions;

    SigningApi(SignTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * @param digest SHA-256 of the document, base64
     * @param documentName shown to the person
     */
    record Wish(@Nullable String digest, @Nullable String documentName) {}

    @PostMapping
    ResponseEntity<Map<String, String>> open(
            @RequestBody Wish wish, @AuthenticationPrincipal Jwt token) {
        Optional<String> client = clientOf(token);
        if (client.isEmpty()) {
            return ResponseEntity.status(403).build();
        }
        Optional<byte[]> digest = digest(wish.digest());
        if (digest.isEmpty()) {
            return ResponseEntity.badRequest().body(Map.of("error", "invalid_digest"));
        }
        String name = wish.documentName() == null ? "" : wish.documentName().strip();
        var transaction = transactions.open(client.get(), digest.get(), name);
        return ResponseEntity.status(201).body(Map.of("id", transaction.id().toString()));
    }

    private static Optional<byte[]> digest(@Nullable String base64) {
        try {
            return Optional.ofNullable(base64)
                    .map(Base64.getDecoder()::decode)
                    .filter(bytes -> bytes.length == SHA256_BYTES);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    @GetMapping("/{id}/result")
    ResponseEntity<Map<String, String>> result(
            @PathVariable String id, @AuthenticationPrincipal Jwt token) {
        return transactions
                .find(id)
                .filter(it -> clientOf(token).filter(it.clientId()::equals).isPresent())
                .map(it -> ResponseEntity.ok(json(it.outcome())))
                .orElse(ResponseEntity.notFound().build());
    }

    /** Tokens of people who signed in have a pairwise subject; a client's own names the client. */
    private static Optional<String> clientOf(Jwt token) {
        List<String> audience = token.getAudience();
        return Optional.ofNullable(token.getSubject())
                .filter(subject -> audience != null && audience.contains(subject));
    }

    private static Map<String, String> json(Outcome outcome) {
        Map<String, String> json = new LinkedHashMap<>();
        switch (outcome) {
            case Outcome.Pending() -> json.put("status", "PENDING");
            case Outcome.Refused() -> json.put("status", "REFUSED");
            case Outcome.Lapsed() -> json.put("status", "LAPSED");
            case Outcome.Signed(var signature, var certificate, var serial) -> {
                json.put("status", "SIGNED");
                json.put("signature", Base64.getEncoder().encodeToString(signature));
                json.put("certificate", Base64.getEncoder().encodeToString(certificate));
                json.put("serial", serial);
            }
        }
        return json;
    }
}
