package jp.monobe.document.internal.sign;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.GregorianCalendar;
import jp.monobe.document.SigningKey;
import jp.monobe.kernel.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Adds a signature to a finished document, whose own bytes stay as they are (PAdES B-B). */
public final class PdfSignature {

    /** Room for the certificates of a chain and one signature. */
    private static final int ROOM = 24 * 1024;

    /** Beside the sheet: it is no part of what is printed or read aloud. */
    private static final PDRectangle NOWHERE = new PDRectangle(-1, -1, 0, 0);

    private PdfSignature() {}

    public static byte[] sign(byte[] pdf, SigningKey key, String reason, Instant at) {
        var out = new ByteArrayOutputStream();
        try (var file = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(key.name());
            signature.setReason(reason);
            signature.setSignDate(GregorianCalendar.from(at.atZone(JAPAN)));
            options.setPreferredSignatureSize(ROOM);
            file.setDocumentId(ByteBuffer.wrap(Sha256.of(Sha256.hex(pdf))).getLong());
            file.addSignature(signature, content -> detached(content, key), options);
            placed(file);
            file.saveIncremental(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void placed(PDDocument file) throws IOException {
        for (var field : file.getSignatureFields()) {
            field.getWidgets().getFirst().setRectangle(NOWHERE);
        }
    }

    /**
     * A detached signature (RFC 5652 CMS) by the JDK's own providers. Throws when the key cannot
     * sign, such as one of another kind.
     */
    private static byte[] detached(InputStream content, SigningKey key) throws IOException {
        var rsa = key.key().getAlgorithm().equals("RSA");
        try {
            var signatures = new CMSSignedDataGenerator();
            signatures.addSignerInfoGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .setSignedAttributeGenerator(attributes(key))
                            .build(
                                    rsa ? "SHA256withRSA" : "SHA256withECDSA",
                                    key.key(),
                                    key.certificate()));
            signatures.addCertificates(new JcaCertStore(key.chain()));
            return signatures
                    .generate(new CMSProcessableByteArray(content.readAllBytes()))
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException("Not signed", e);
        }
    }

    /**
     * What PAdES B-B asks for (ETSI EN 319 142-1): content type, digest, and the certificate it was
     * made with (RFC 5035). No time within: it stands in the PDF's own dictionary.
     */
    private static CMSAttributeTableGenerator attributes(SigningKey key)
            throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        var madeWith =
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
        var usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(madeWith));
        return content ->
                usual.getAttributes(content)
                        .remove(CMSAttributes.signingTime)
                        .remove(CMSAttributes.cmsAlgorithmProtect);
    }
}
