package jp.monobe.standins.signing;

import java.math.BigInteger;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.reference.Localities;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.data.PrivateFiles;

/**
 * The key each city signs its books with ({@code keys/seal-<code>.pem}), made at the first start.
 */
final class OfficeSeals {

    private static final int BITS = 2_048;

    private OfficeSeals() {}

    static void make(CertificateAuthority authority, DataFolder data, MunicipalityCode city) {
        var file = data.resolve("keys", "seal-" + city + ".pem");
        if (Files.exists(file)) {
            return;
        }
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var keys = generator.generateKeyPair();
            var name = Localities.japan().locality(city).orElseThrow().fullName();
            var certificate =
                    authority.issueOffice(
                            name + " 会計管理者(見本)", new BigInteger(city.value()), keys.getPublic());
            PrivateFiles.write(
                    file,
                    CertificateAuthority.pem("PRIVATE KEY", keys.getPrivate().getEncoded())
                            + CertificateAuthority.pem("CERTIFICATE", certificate.getEncoded())
                            + authority.pem());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
