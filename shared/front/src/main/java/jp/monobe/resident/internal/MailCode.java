package jp.monobe.resident.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import jp.monobe.kernel.Sha256;

/** A code that waits for being typed; only its salted hash is kept. */
@SuppressWarnings("ArrayRecordComponent")
public record MailCode(
        long id, String mail, byte[] salt, byte[] hash, Instant expiresAt, int attempts) {

    static final int MOST_ATTEMPTS = 5;

    public int attemptsLeft() {
        return Math.max(0, MOST_ATTEMPTS - attempts);
    }

    /** In constant time; full-width digits and spaces are what a phone may type. */
    public boolean matches(String typed) {
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(" ", "");
        return MessageDigest.isEqual(hash, hash(salt, digits));
    }

    static byte[] hash(byte[] salt, String digits) {
        var sha = Sha256.digest();
        sha.update(salt);
        return sha.digest(digits.getBytes(StandardCharsets.UTF_8));
    }
}
