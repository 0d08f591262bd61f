package jp.monobe.standins.data;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;

/**
 * The private keys of our own programs, made at the first start: one P-256 key for each city's OIDC
 * client ({@code keys/resident-<code>.jwk}, {@code keys/staff-<code>.jwk}) and the vault's key. The
 * providers keep only the public halves.
 */
public final class ClientKeys {

    private final DataFolder data;

    public ClientKeys(DataFolder data) {
        this.data = data;
    }

    /** The public half of the client's key; makes the pair if there is none yet. */
    public ECKey publicKey(String kind, String code) {
        var file = data.resolve("keys", kind + "-" + code + ".jwk");
        try {
            if (!Files.exists(file)) {
                ECKey key =
                        new ECKeyGenerator(Curve.P_256)
                                .keyUse(KeyUse.SIGNATURE)
                                .algorithm(JWSAlgorithm.ES256)
                                .keyID(kind + "-" + code)
                                .generate();
                PrivateFiles.write(file, key.toJSONString());
            }
            return ECKey.parse(PrivateFiles.read(file)).toPublicJWK();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("Cannot make or read " + file, e);
        }
    }

    /** The key that the back office encrypts 個人番号 with; kept outside the database. */
    public void makeVaultKey() {
        var file = data.resolve("keys", "vault.key");
        if (!Files.exists(file)) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            PrivateFiles.write(file, Base64.getEncoder().encodeToString(key));
        }
    }
}
