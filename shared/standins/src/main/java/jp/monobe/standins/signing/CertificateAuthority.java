package jp.monobe.standins.signing;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Date;
import jp.monobe.standins.card.Card;
import jp.monobe.standins.data.StandInSecret;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A self-made authority in place of 公的個人認証 (JPKI). As there, the four facts of a person stand in
 * the subject's alternative name as other names: name {@code .1}, gender {@code .3}, birth date
 * {@code .4}, address {@code .5} below {@value #FACTS}.
 */
public final class CertificateAuthority {

    static final String FACTS = "1.2.392.200149.8.5.5";
    private static final X500Name ISSUER =
            new X500Name("C=JP,O=Monobe stand-ins,CN=Stand-in signing authority (not JPKI)");
    private static final int YEARS = 5;

    private final KeyPair keys;
    private final LocalDate since;
    private final X509Certificate own;

    /** Certificates are valid from a year before {@code seedDate}. */
    public CertificateAuthority(StandInSecret secret, LocalDate seedDate) {
        this.keys = secret.ecKey("authority");
        this.since = seedDate.minusYears(1);
        this.own = selfSigned();
    }

    /** The trust anchor for whoever verifies. */
    public X509Certificate certificate() {
        return own;
    }

    /** The same as a file. */
    public String pem() {
        try {
            return pem("CERTIFICATE", own.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(String what, byte[] der) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n"
                .formatted(what, lines.encodeToString(der), what);
    }

    private X509Certificate selfSigned() {
        try {
            var builder = builder(ISSUER, BigInteger.ONE, keys.getPublic(), YEARS * 2);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return signed(builder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    X509Certificate issue(Card card, BigInteger serial, PublicKey key) {
        try {
            var subject = new X500Name("C=JP,CN=" + serial.toString(16));
            var builder = builder(subject, serial, key, YEARS);
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectAlternativeName, false, facts(card));
            return signed(builder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In place of 職責証明書 (LGPKI): whoever holds an office, not a person. */
    X509Certificate issueOffice(String name, BigInteger serial, PublicKey key) {
        try {
            var subject =
                    new X500NameBuilder(BCStyle.INSTANCE)
                            .addRDN(BCStyle.C, "JP")
                            .addRDN(BCStyle.CN, name)
                            .build();
            var builder = builder(subject, serial, key, YEARS * 2);
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            return signed(builder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private JcaX509v3CertificateBuilder builder(
            X500Name subject, BigInteger serial, PublicKey key, int years) {
        return new JcaX509v3CertificateBuilder(
                ISSUER, serial, date(since), date(since.plusYears(years)), subject, key);
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(JAPAN).toInstant());
    }

    private static GeneralNames facts(Card card) {
        return new GeneralNames(
                new GeneralName[] {
                    fact(1, card.name()),
                    fact(3, card.gender()),
                    fact(4, card.birthDate().toString().replace("-", "")),
                    fact(5, card.address())
                });
    }

    private static GeneralName fact(int number, String value) {
        return new GeneralName(
                GeneralName.otherName,
                new DERSequence(
                        new ASN1Encodable[] {
                            new ASN1ObjectIdentifier(FACTS + "." + number),
                            new DERTaggedObject(true, 0, new DERUTF8String(value))
                        }));
    }

    private X509Certificate signed(JcaX509v3CertificateBuilder builder) {
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
