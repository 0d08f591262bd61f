package jp.monobe.filing;

import java.util.regex.Pattern;

/**
 * A file that comes in pieces (分けて送るファイル). It is known again by its hash, also on another day's
 * page.
 *
 * @param fileName as the browser names it
 * @param sha256 of the whole, 64 hexadecimal digits in small letters
 * @param size of the whole, in bytes
 */
public record ComingFile(String fileName, String sha256, long size) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public ComingFile {
        if (!HASH.matcher(sha256).matches() || size < 0) {
            throw new IllegalArgumentException("No file that comes in pieces");
        }
    }
}
