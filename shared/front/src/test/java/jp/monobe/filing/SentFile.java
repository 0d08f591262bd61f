package jp.monobe.filing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A file as a browser sends it, piece by piece; the line may break. */
record SentFile(byte[] bytes, int step) {

    Piece piece(int from) {
        return new Piece(from, sha256(part(from)), new ByteArrayInputStream(part(from)));
    }

    /** The line breaks in the middle of the piece. */
    Piece broken(int from) {
        var half = new ByteArrayInputStream(Arrays.copyOf(part(from), step / 2));
        return new Piece(from, sha256(part(from)), new SequenceInputStream(half, new Break()));
    }

    private byte[] part(int from) {
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + step));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Break extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }
    }
}
