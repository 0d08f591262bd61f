package jp.monobe.standins.signing;

import java.util.HexFormat;
import java.util.UUID;

/**
 * A client's wish to have a document signed (署名トランザクション).
 *
 * @param digest SHA-256 of the document
 */
public record SignTransaction(
        UUID id, String clientId, byte[] digest, String documentName, Outcome outcome) {

    /** Where it stands; everything but {@link Pending} is final. */
    public sealed interface Outcome {
        record Pending() implements Outcome {}

        /**
         * @param signature SHA256withECDSA over the document, DER
         * @param certificate DER
         */
        record Signed(byte[] signature, byte[] certificate, String serial) implements Outcome {}

        /** The person did not want to, or the card is locked. */
        record Refused() implements Outcome {}

        /** The PIN was right, but the certificate is no longer valid (失効). */
        record Lapsed() implements Outcome {}
    }

    public boolean isPending() {
        return outcome instanceof Outcome.Pending;
    }

    public String digestHex() {
        return HexFormat.of().formatHex(digest);
    }

    SignTransaction with(Outcome next) {
        return new SignTransaction(id, clientId, digest, documentName, next);
    }
}
