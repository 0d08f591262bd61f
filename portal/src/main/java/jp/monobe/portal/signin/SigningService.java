package jp.monobe.portal.signin;

import java.time.Clock;
import java.util.UUID;
import jp.monobe.exchange.Signature;
import jp.monobe.filing.LaterSignature;
import jp.monobe.filing.SignatureService;
import jp.monobe.frontend.web.CityPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Brings what the signing service said to the draft, or to the filing (署名の受取り). What cannot be
 * signed now is kept as such, so that the claim is filed today and signed or identified later
 * (amendment 8).
 */
@Service
public class SigningService {

    private final SignatureService signatures;
    private final LaterSignature later;
    private final SigningClient service;
    private final SignerCheck signer;
    private final Clock clock;

    SigningService(
            SignatureService signatures,
            LaterSignature later,
            SigningClient service,
            SignerCheck signer,
            Clock clock) {
        this.signatures = signatures;
        this.later = later;
        this.service = service;
        this.signer = signer;
        this.clock = clock;
    }

    /** She files without a signature and will sign or identify herself later. */
    public void postpone(UUID draftId) {
        var digest = signatures.document(draftId).digestBase64();
        keep(ToSign.draft(draftId), Signature.Status.UNAVAILABLE, digest, null);
    }

    SigningOutcome finish(
            CityPrincipal who,
            PendingSigning pending,
            @Nullable String code,
            @Nullable String error) {
        if (error != null || code == null) {
            return "access_denied".equals(error) ? SigningOutcome.REFUSED : SigningOutcome.AWAY;
        }
        return switch (signer.check(who, pending.request(), code)) {
            case SAME -> take(who, pending);
            case OTHER -> SigningOutcome.OTHER_PERSON;
            case UNKNOWN -> SigningOutcome.AWAY;
        };
    }

    private SigningOutcome take(CityPrincipal who, PendingSigning pending) {
        var result = service.result(who.city(), pending.transactionId());
        if (result.isEmpty()) {
            return SigningOutcome.AWAY;
        }
        var status =
                switch (result.get().status()) {
                    case "SIGNED" -> Signature.Status.SIGNED;
                    case "LAPSED" -> Signature.Status.LAPSED;
                    case "REFUSED" -> Signature.Status.REFUSED;
                    default -> Signature.Status.UNAVAILABLE;
                };
        var kept = keep(pending.what(), status, pending.digest(), result.get());
        return kept ? outcome(status) : SigningOutcome.CHANGED;
    }

    private boolean keep(
            ToSign what,
            Signature.Status status,
            String digest,
            SigningClient.@Nullable Result result) {
        var signature =
                new Signature(
                        status,
                        digest,
                        result == null ? null : result.signature(),
                        result == null ? null : result.certificate(),
                        result == null ? null : result.serial(),
                        clock.instant());
        return what.filed()
                ? later.keep(what.id(), signature)
                : signatures.keep(what.id(), signature);
    }

    private static SigningOutcome outcome(Signature.Status status) {
        return switch (status) {
            case SIGNED -> SigningOutcome.SIGNED;
            case LAPSED -> SigningOutcome.LAPSED;
            case REFUSED -> SigningOutcome.REFUSED;
            case UNAVAILABLE, NOT_ASKED -> SigningOutcome.AWAY;
        };
    }
}
