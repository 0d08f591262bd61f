package jp.monobe.filing;

import java.io.InputStream;

/**
 * One piece of a file, {@link AttachmentChunk#MOST_BYTES} at most.
 *
 * @param offset where it begins in the whole
 * @param sha256 of its bytes, hexadecimal
 */
public record Piece(long offset, String sha256, InputStream bytes) {}
