package jp.monobe.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * What an office signs documents with (職責証明書とその秘密鍵).
 *
 * @param chain its certificate first, then those that vouch for it
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([^-]+)-----END \\1-----");

    public SigningKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A key without a certificate");
        }
    }

    /**
     * From a file of both (PEM: PKCS #8, certificates in their order).
     *
     * @throws IllegalArgumentException when it is none, without a word of what is in it
     */
    public static SigningKey parse(String pem) {
        try {
            var certificates = new ArrayList<X509Certificate>();
            byte[] key = {};
            var factory = CertificateFactory.getInstance("X.509");
            for (var block = BLOCK.matcher(pem); block.find(); ) {
                var der = Base64.getMimeDecoder().decode(block.group(2));
                if (block.group(1).equals("PRIVATE KEY")) {
                    key = der;
                } else {
                    var read = factory.generateCertificate(new ByteArrayInputStream(der));
                    certificates.add((X509Certificate) read);
                }
            }
            var kind = certificates.getFirst().getPublicKey().getAlgorithm();
            var read = KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(key));
            return new SigningKey(read, certificates);
        } catch (GeneralSecurityException | RuntimeException _) {
            throw new IllegalArgumentException("Not a key with its certificate");
        }
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Whose it is, as it is shown (CN). */
    public String name() {
        try {
            for (var part :
                    new LdapName(certificate().getSubjectX500Principal().getName()).getRdns()) {
                if (part.getType().equalsIgnoreCase("CN")) {
                    return part.getValue() instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : String.valueOf(part.getValue());
                }
            }
        } catch (InvalidNameException e) {
            throw new IllegalStateException(e);
        }
        return "";
    }

    public boolean isValid(Instant at) {
        var time = Date.from(at);
        return !time.before(certificate().getNotBefore())
                && !time.after(certificate().getNotAfter());
    }

    /** Not printable, since it holds a secret. */
    @Override
    public String toString() {
        return "SigningKey[" + name() + "]";
    }
}
