package jp.monobe.registry.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import jp.monobe.kernel.MunicipalityCode;

/**
 * Seals and opens numbers with AES-256-GCM and a random nonce. City and person are bound in: a row
 * moved to another person does not open.
 */
final class Seal {

    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final VaultKey key;
    private final SecureRandom random = new SecureRandom();

    Seal(VaultKey key) {
        this.key = key;
    }

    /** A sealed number as it is stored. */
    record Sealed(String keyId, byte[] nonce, byte[] bytes) {}

    String keyId() {
        return key.id();
    }

    Sealed seal(MyNumber number, MunicipalityCode city, UUID person) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var plain = number.digits().getBytes(StandardCharsets.US_ASCII);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, city, person);
            return new Sealed(key.id(), nonce, cipher.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal", e);
        }
    }

    /** Throws {@link VaultDoesNotOpen} when the key, the person or a single bit is not the same. */
    MyNumber open(Sealed sealed, MunicipalityCode city, UUID person) {
        if (!sealed.keyId().equals(key.id())) {
            throw new VaultDoesNotOpen(sealed.keyId(), key.id());
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, sealed.nonce(), city, person);
            var plain = cipher.doFinal(sealed.bytes());
            return new MyNumber(new String(plain, StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new VaultDoesNotOpen(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, MunicipalityCode city, UUID person)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(city.value().getBytes(StandardCharsets.US_ASCII));
        cipher.updateAAD(
                ByteBuffer.allocate(16)
                        .putLong(person.getMostSignificantBits())
                        .putLong(person.getLeastSignificantBits())
                        .array());
        return cipher;
    }
}
