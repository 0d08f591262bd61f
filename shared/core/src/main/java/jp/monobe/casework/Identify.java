package jp.monobe.casework;

import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.registry.AccountLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for the person who filed (本人の照合, amendment 7): first by the certificate that signed, then
 * by what her sign-in says of her.
 */
@Component
class Identify {

    private final AccountLinks links;

    Identify(AccountLinks links) {
        this.links = links;
    }

    /** Whoever typed by hand, because no packet came, is looked for when her filing comes in. */
    void filed(UUID account, VerifiedPerson verified, @Nullable Signature signature) {
        if (bySignature(account, verified, signature).isEmpty()) {
            links.linkByMatch(account, verified);
        }
    }

    /**
     * Who signs later says better than before who she is: what a match could not tell, and left to
     * a clerk, the certificate may. Where it tells nothing, all stays as it is.
     *
     * @return the person linked now
     */
    Optional<UUID> signed(UUID account, VerifiedPerson verified, Signature signature) {
        return bySignature(account, verified, signature);
    }

    private Optional<UUID> bySignature(
            UUID account, VerifiedPerson verified, @Nullable Signature signature) {
        return Optional.ofNullable(signature)
                .filter(it -> it.status() == Signature.Status.SIGNED)
                .map(Signature::serial)
                .flatMap(serial -> links.linkByCertificate(account, verified, serial));
    }
}
