package jp.monobe.standins.data;

import java.nio.file.Files;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * One random secret of the stand-ins; every key, pairwise subject and one-time-code seed is derived
 * from it, so that they are the same after a restart and nothing else has to be stored.
 */
public final class StandInSecret {

    private final byte[] secret;

    StandInSecret(byte[] secret) {
        this.secret = secret.clone();
    }

    public static StandInSecret in(DataFolder data) {
        var file = data.resolve("standins", "secret.key");
        if (!Files.exists(file)) {
            byte[] fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            PrivateFiles.write(file, Base64.getEncoder().encodeToString(fresh));
        }
        return new StandInSecret(Base64.getDecoder().decode(PrivateFiles.read(file).strip()));
    }

    /** 32 bytes that depend on the label only. */
    public byte[] bytes(String label) {
        return Hmac.sha256(secret, label);
    }

    /** A P-256 key pair that depends on the label only. */
    public KeyPair ecKey(String label) {
        return DerivedEcKey.from(bytes("ec:" + label));
    }
}
