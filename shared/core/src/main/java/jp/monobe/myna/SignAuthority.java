package jp.monobe.myna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The authority whose certificates sign (署名用認証局): {@code sign-ca.pem} among the keys. */
@Component
class SignAuthority {

    private final String keys;

    SignAuthority(@Value("${monobe.myna.keys:}") String keys) {
        this.keys = keys;
    }

    /** Read each time: packages are few, and the file may be changed while the program runs. */
    Optional<X509Certificate> certificate() {
        var file = Path.of(keys, "sign-ca.pem");
        if (keys.isBlank() || !Files.exists(file)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            return Optional.of(
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509").generateCertificate(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateException e) {
            throw new IllegalStateException("sign-ca.pem is no certificate", e);
        }
    }
}
