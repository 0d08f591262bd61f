package jp.monobe.registry.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.monobe.kernel.Sha256;

/**
 * The key that seals 個人番号: 256 random bits, kept in a file outside the database.
 *
 * @param id the first 64 bits of the key's SHA-256, in hexadecimal; stored with every row
 */
record VaultKey(String id, SecretKey secret) {

    static VaultKey of(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalStateException("The vault's key is not 32 bytes long");
        }
        return new VaultKey(idOf(bytes), new SecretKeySpec(bytes, "AES"));
    }

    /**
     * @param file 32 bytes in base64
     */
    static VaultKey read(Path file) {
        try {
            return of(Base64.getDecoder().decode(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("No key of the vault at " + file, e);
        }
    }

    private static String idOf(byte[] bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(Sha256.of(bytes), 8));
    }

    @Override
    public String toString() {
        return "VaultKey " + id;
    }
}
