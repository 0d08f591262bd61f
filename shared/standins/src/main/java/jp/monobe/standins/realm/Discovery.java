package jp.monobe.standins.realm;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;

/** The discovery document, less what Spring offers and this provider refuses. */
final class Discovery implements Consumer<OidcProviderConfiguration.Builder> {

    private static final List<String> PROOF = List.of("private_key_jwt");

    private final RealmParts parts;

    Discovery(RealmParts parts) {
        this.parts = parts;
    }

    @Override
    public void accept(OidcProviderConfiguration.Builder document) {
        document.claims(claims -> {
            claims.keySet().removeIf(name -> name.startsWith("revocation_"));
            claims.keySet().removeIf(name -> name.startsWith("introspection_"));
            claims.remove("tls_client_certificate_bound_access_tokens");
            claims.remove("dpop_signing_alg_values_supported");
            claims.put("token_endpoint_auth_methods_supported", PROOF);
            claims.put("token_endpoint_auth_signing_alg_values_supported", List.of("ES256"));
            claims.put("id_token_signing_alg_values_supported", List.of("ES256"));
            claims.put("subject_types_supported", List.of(parts.subjectType()));
            claims.put("grant_types_supported", grants());
            claims.put("scopes_supported", scopes());
        });
    }

    private List<String> grants() {
        return parts.clients().stream().anyMatch(Client::signs)
                ? List.of("authorization_code", "client_credentials")
                : List.of("authorization_code");
    }

    private List<String> scopes() {
        return parts.clients().stream()
                .flatMap(client -> client.scopes().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
