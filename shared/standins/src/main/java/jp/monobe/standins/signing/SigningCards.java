package jp.monobe.standins.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import jp.monobe.standins.card.Card;
import jp.monobe.standins.data.StandInSecret;
import jp.monobe.standins.signing.SignTransaction.Outcome;

/** The signing half of a card: its key and certificate (署名用電子証明書). */
public final class SigningCards {

    private final StandInSecret secret;
    private final CertificateAuthority authority;
    private final Clock businessClock;

    public SigningCards(StandInSecret secret, CertificateAuthority authority, Clock businessClock) {
        this.secret = secret;
        this.authority = authority;
        this.businessClock = businessClock;
    }

    /** Signs the document's hash; lapsed where the card has no valid certificate. */
    public Outcome sign(Card card, byte[] digest, boolean allLapsed) {
        String serial = card.serial();
        if (allLapsed || !card.canSignOn(LocalDate.now(businessClock)) || serial == null) {
            return new Outcome.Lapsed();
        }
        KeyPair keys = secret.ecKey("card:" + card.key() + ":" + serial);
        X509Certificate certificate =
                authority.issue(card, new BigInteger(serial, 16), keys.getPublic());
        try {
            // The digest is the document's SHA-256, so this is SHA256withECDSA over the document.
            Signature signature = Signature.getInstance("NONEwithECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(digest);
            return new Outcome.Signed(signature.sign(), certificate.getEncoded(), serial);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
