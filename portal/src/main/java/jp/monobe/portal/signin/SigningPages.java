package jp.monobe.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.filing.DocumentToSign;
import jp.monobe.filing.LaterSignature;
import jp.monobe.filing.SignatureService;
import jp.monobe.frontend.web.CityClients;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Leads to the signing service with the digest of exactly the document she was shown. Where it
 * leads back to is {@link SigningReturn}.
 */
@Controller
class SigningPages {

    private final SignatureService signatures;
    private final LaterSignature later;
    private final SigningClient service;
    private final CityClients clients;
    private final MessageSource texts;

    SigningPages(
            SignatureService signatures,
            LaterSignature later,
            SigningClient service,
            CityClients clients,
            MessageSource texts) {
        this.signatures = signatures;
        this.later = later;
        this.service = service;
        this.clients = clients;
        this.texts = texts;
    }

    @GetMapping("/login/sign/{draftId}")
    String begin(@PathVariable UUID draftId, HttpServletRequest request) {
        return begin(
                ToSign.draft(draftId),
                digest(() -> Optional.of(signatures.document(draftId))),
                request);
    }

    /** What was handed in without a signature. */
    @GetMapping("/login/sign/filing/{filingId}")
    String beginLater(@PathVariable UUID filingId, HttpServletRequest request) {
        return begin(ToSign.filing(filingId), digest(() -> later.due(filingId)), request);
    }

    private String begin(ToSign what, String digest, HttpServletRequest request) {
        var city = Acting.city();
        var name = texts.getMessage("sign.document-name", null, request.getLocale());
        return service.open(city, digest, name)
                .map(transaction -> {
                    var go = authorization(request, city.value(), transaction);
                    new PendingSigning(what, digest, transaction, go).keep(request);
                    return "redirect:" + go.getAuthorizationRequestUri();
                })
                .orElseGet(() -> "redirect:" + what.address(SigningOutcome.AWAY));
    }

    private static String digest(Supplier<Optional<DocumentToSign>> document) {
        try {
            return document.get()
                    .map(DocumentToSign::digestBase64)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (AccessRefused _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** As at sign-in (state, nonce, PKCE), with scope {@code sign} and the transaction. */
    private OAuth2AuthorizationRequest authorization(
            HttpServletRequest request, String registration, String transaction) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients);
        resolver.setAuthorizationRequestCustomizer(builder ->
                builder.scopes(Set.of("openid", "sign"))
                        .additionalParameters(
                                parameters -> parameters.put("sign_transaction_id", transaction)));
        var resolved = resolver.resolve(request, registration);
        if (resolved == null) {
            throw new IllegalStateException("No client for " + registration);
        }
        return resolved;
    }
}
