package jp.monobe.document.internal.sign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import jp.monobe.document.SigningKey;

/**
 * A detached signature (RFC 5652 CMS) with the attributes that PAdES B-B asks for (ETSI EN 319
 * 142-1): content type, digest, and the certificate it was made with (RFC 5035). No time within: it
 * stands in the PDF's own dictionary.
 */
final class Cms {

    private static final String DATA = "1.2.840.113549.1.7.1";
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
    private static final String RSA_SHA256 = "1.2.840.113549.1.1.11";
    private static final String ECDSA_SHA256 = "1.2.840.10045.4.3.2";

    private Cms() {}

    /** Throws when the key cannot sign, such as one of another kind. */
    static byte[] detached(InputStream content, SigningKey key) throws IOException {
        try {
            var contentType = attribute(CONTENT_TYPE, Der.oid(DATA));
            var digest = attribute(MESSAGE_DIGEST, Der.octets(digest(content)));
            var madeWith = attribute(SIGNING_CERTIFICATE_V2, reference(key.certificate()));
            var signer = Signature.getInstance(isRsa(key) ? "SHA256withRSA" : "SHA256withECDSA");
            signer.initSign(key.key());
            signer.update(Der.set(contentType, digest, madeWith));
            var info =
                    Der.sequence(
                            Der.integer(BigInteger.ONE),
                            Der.sequence(
                                    key.certificate().getIssuerX500Principal().getEncoded(),
                                    Der.integer(key.certificate().getSerialNumber())),
                            sha256(),
                            Der.setAs(0, contentType, digest, madeWith),
                            algorithm(key),
                            Der.octets(signer.sign()));
            var certificates = new byte[key.chain().size()][];
            for (int i = 0; i < certificates.length; i++) {
                certificates[i] = key.chain().get(i).getEncoded();
            }
            return Der.sequence(
                    Der.oid(SIGNED_DATA),
                    Der.explicit(
                            0,
                            Der.sequence(
                                    Der.integer(BigInteger.ONE),
                                    Der.set(sha256()),
                                    Der.sequence(Der.oid(DATA)),
                                    Der.setAs(0, certificates),
                                    Der.set(info))));
        } catch (GeneralSecurityException e) {
            throw new IOException("Not signed", e);
        }
    }

    private static boolean isRsa(SigningKey key) {
        return key.key().getAlgorithm().equals("RSA");
    }

    private static byte[] algorithm(SigningKey key) {
        return isRsa(key)
                ? Der.sequence(Der.oid(RSA_SHA256), Der.nothing())
                : Der.sequence(Der.oid(ECDSA_SHA256));
    }

    private static byte[] sha256() {
        return Der.sequence(Der.oid(SHA256));
    }

    private static byte[] attribute(String type, byte[] value) {
        return Der.sequence(Der.oid(type), Der.set(value));
    }

    private static byte[] reference(X509Certificate certificate) throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return Der.sequence(Der.sequence(Der.sequence(Der.octets(hash))));
    }

    private static byte[] digest(InputStream content) throws GeneralSecurityException, IOException {
        var hash = MessageDigest.getInstance("SHA-256");
        try (var read = new DigestInputStream(content, hash)) {
            read.transferTo(OutputStream.nullOutputStream());
        }
        return hash.digest();
    }
}
