package jp.monobe.myna;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipFile;
import jp.monobe.exchange.Signature;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.Sha256;
import jp.monobe.myna.OutsideFiling.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks at a package's signature (署名の検証, facts §4.2, §4.4): over {@code application.xml}, which
 * names each enclosed file with its hash, by a certificate of the authority that is valid on the
 * day it was sent and names the applicant. Whether it was revoked is asked nowhere yet.
 */
@Component
class PackageSignature {

    static final String SIGNATURE = "signature/application.sig";
    static final String CERTIFICATE = "signature/certificate.cer";

    /** Below it stand the four facts of a person: name 1, birth date 4. */
    private static final String FACTS = "1.2.392.200149.8.5.5.";

    private static final int LONGEST = 1 << 16;
    private static final int LONGEST_XML = 4 << 20;

    private final SignAuthority authority;

    PackageSignature(SignAuthority authority) {
        this.authority = authority;
    }

    /**
     * @param signature when it holds
     */
    record Checked(Signed verdict, @Nullable Signature signature) {

        private static Checked of(Signed verdict) {
            return new Checked(verdict, null);
        }

        /** The certificate's serial number, when it may be gone by. */
        @Nullable String serial() {
            return signature == null ? null : signature.serial();
        }
    }

    Checked check(Path zip, OutsideApplication application) {
        try (var file = new ZipFile(zip.toFile())) {
            var signature = bytes(file, SIGNATURE, LONGEST);
            var certificate = bytes(file, CERTIFICATE, LONGEST);
            if (signature.isEmpty() && certificate.isEmpty()) {
                return Checked.of(Signed.NONE);
            }
            var anchor = authority.certificate();
            if (anchor.isEmpty()) {
                return Checked.of(Signed.UNCHECKED);
            }
            return signature.isEmpty() || certificate.isEmpty()
                    ? Checked.of(Signed.BROKEN)
                    : check(file, application, anchor.get(), signature.get(), certificate.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked check(
            ZipFile file,
            OutsideApplication application,
            X509Certificate anchor,
            byte[] signature,
            byte[] encoded)
            throws IOException {
        try {
            var xml = bytes(file, "application.xml", LONGEST_XML).orElse(new byte[0]);
            var certificate = certificate(encoded);
            if (!isWhole(file, application) || !isSigned(certificate, xml, signature)) {
                return Checked.of(Signed.BROKEN);
            }
            if (!isTrusted(certificate, anchor, application)) {
                return Checked.of(Signed.UNTRUSTED);
            }
            return names(certificate, application)
                    ? new Checked(Signed.VALID, kept(application, xml, signature, certificate))
                    : Checked.of(Signed.ANOTHER);
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Checked.of(Signed.BROKEN);
        }
    }

    private static X509Certificate certificate(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static boolean isSigned(X509Certificate certificate, byte[] xml, byte[] signature)
            throws GeneralSecurityException {
        var key = certificate.getPublicKey();
        var way = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        var check = java.security.Signature.getInstance(way);
        check.initVerify(key);
        check.update(xml);
        return check.verify(signature);
    }

    private static boolean isWhole(ZipFile zip, OutsideApplication application)
            throws IOException, GeneralSecurityException {
        for (var each : application.files()) {
            if (each.sha256() == null || !hash(zip, each).equals(each.sha256())) {
                return false;
            }
        }
        return true;
    }

    private static String hash(ZipFile zip, OutsideApplication.Enclosure file)
            throws IOException, GeneralSecurityException {
        var digest = Sha256.digest();
        try (var in = PackageReader.open(zip, file)) {
            var piece = in.readNBytes(1 << 16);
            while (piece.length > 0) {
                digest.update(piece);
                piece = in.readNBytes(1 << 16);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** On the day it was sent; the certificate of a person is no authority's. */
    private static boolean isTrusted(
            X509Certificate certificate, X509Certificate anchor, OutsideApplication application) {
        try {
            certificate.verify(anchor.getPublicKey());
            certificate.checkValidity(Date.from(application.sentAt()));
            return certificate.getBasicConstraints() < 0
                    && certificate
                            .getIssuerX500Principal()
                            .equals(anchor.getSubjectX500Principal());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static boolean names(X509Certificate certificate, OutsideApplication application)
            throws GeneralSecurityException {
        var serial = application.certificateSerial();
        var born = application.applicant().birthDate().format(DateTimeFormatter.BASIC_ISO_DATE);
        return (serial == null || new BigInteger(serial, 16).equals(certificate.getSerialNumber()))
                && fact(certificate, 1)
                        .filter(name -> plain(name).equals(name(application.applicant())))
                        .isPresent()
                && fact(certificate, 4).filter(born::equals).isPresent();
    }

    private static String name(VerifiedPerson applicant) {
        return plain(applicant.name());
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\u3000]", "");
    }

    private static Optional<String> fact(X509Certificate certificate, int no)
            throws GeneralSecurityException {
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        return names == null
                ? Optional.empty()
                : names.stream()
                        .filter(name -> name.size() > 3 && (FACTS + no).equals(name.get(2)))
                        .map(name -> String.valueOf(name.get(3)))
                        .findFirst();
    }

    /** As the register keeps it. */
    private static String serialOf(OutsideApplication application, X509Certificate certificate) {
        return Objects.requireNonNullElseGet(
                application.certificateSerial(), () -> certificate.getSerialNumber().toString(16));
    }

    private static Signature kept(
            OutsideApplication application,
            byte[] xml,
            byte[] signature,
            X509Certificate certificate)
            throws GeneralSecurityException {
        var base64 = Base64.getEncoder();
        return new Signature(
                Signature.Status.SIGNED,
                base64.encodeToString(Sha256.of(xml)),
                base64.encodeToString(signature),
                base64.encodeToString(certificate.getEncoded()),
                serialOf(application, certificate),
                application.sentAt());
    }

    private static Optional<byte[]> bytes(ZipFile zip, String path, int longest)
            throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            return Optional.of(in.readNBytes(longest));
        }
    }
}
