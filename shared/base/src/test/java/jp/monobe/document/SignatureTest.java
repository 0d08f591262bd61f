package jp.monobe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A document that is signed: the same document, and whoever changes it is found out. */
class SignatureTest {

    private final byte[] plain = new Documents().draw(Samples.everyKind());
    private final byte[] signed =
            Documents.sign(plain, SigningKey.parse(SampleKey.PEM), "確認", Samples.NOON);

    @TempDir private Path folder;

    @Test
    void theDocumentStaysAsItWasAndTheSignatureStandsBehindIt() throws IOException {
        assertThat(Arrays.copyOf(signed, plain.length)).isEqualTo(plain);
        try (var file = Loader.loadPDF(signed)) {
            var signature = file.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getName()).isEqualTo("見本市 会計管理者");
            assertThat(signature.getReason()).isEqualTo("確認");
        }
        assertThat(Documents.sign(plain, SigningKey.parse(SampleKey.PEM), "確認", Samples.NOON))
                .isEqualTo(signed);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
    void aSignedDocumentConforms(PDFAFlavour flavour) {
        assertThat(VeraPdf.brokenRules(signed, flavour)).isEmpty();
    }

    /** By a program of other people's (poppler-utils), where it is installed. */
    @Test
    void whoChecksItSeesThatItIsWhole() throws Exception {
        assertThat(checked(signed)).contains("Signature is Valid", "見本市 会計管理者");

        // The twin: one byte of the page is another.
        var changed = signed.clone();
        changed[plain.length / 2] ^= 1;
        assertThat(checked(changed)).doesNotContain("Signature is Valid");
    }

    /** Again by the library, and what is signed beside the document. */
    @Test
    void theCertificateItWasMadeWithIsSignedToo() throws Exception {
        var attributes = verified(signed).getSignedAttributes();
        assertThat(attributes.size()).isEqualTo(3);
        assertThat(attributes.get(CMSAttributes.signingTime)).isNull();
        var madeWith =
                SigningCertificateV2.getInstance(
                        attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                                .getAttributeValues()[0]);
        assertThat(madeWith.getCerts()).hasSize(1);
        assertThat(madeWith.getCerts()[0].getCertHash())
                .isEqualTo(
                        MessageDigest.getInstance("SHA-256")
                                .digest(
                                        SigningKey.parse(SampleKey.PEM)
                                                .certificate()
                                                .getEncoded()));

        // The twin: one byte of the page is another.
        var changed = signed.clone();
        changed[plain.length / 2] ^= 1;
        assertThatExceptionOfType(CMSException.class).isThrownBy(() -> verified(changed));
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutAWordOfIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.parse("-----BEGIN PRIVATE KEY-----"))
                .withMessage("Not a key with its certificate");
        assertThat(SigningKey.parse(SampleKey.PEM).toString()).isEqualTo("SigningKey[見本市 会計管理者]");
    }

    private static SignerInformation verified(byte[] pdf) throws Exception {
        byte[] content;
        byte[] signature;
        try (var file = Loader.loadPDF(pdf)) {
            content = file.getLastSignatureDictionary().getSignedContent(pdf);
            signature = file.getLastSignatureDictionary().getContents();
        }
        // The rest of the room kept for it is zeros.
        try (var der = new ASN1InputStream(signature)) {
            var signer =
                    new CMSSignedData(
                                    new CMSProcessableByteArray(content),
                                    ContentInfo.getInstance(der.readObject()))
                            .getSignerInfos()
                            .iterator()
                            .next();
            var certificate = SigningKey.parse(SampleKey.PEM).certificate();
            assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)))
                    .isTrue();
            return signer;
        }
    }

    private String checked(byte[] pdf) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("signed.pdf"), pdf);
        Process check;
        try {
            check =
                    new ProcessBuilder("pdfsig", "-nocert", file.toString())
                            .redirectErrorStream(true)
                            .start();
        } catch (IOException _) {
            return Assumptions.abort("pdfsig is not installed");
        }
        var said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check.waitFor(20, TimeUnit.SECONDS);
        return said;
    }
}
