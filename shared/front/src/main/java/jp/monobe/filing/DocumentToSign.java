package jp.monobe.filing;

/** The exact document (署名対象文書) to review and sign; the digest is Base64 SHA-256 of its bytes. */
@SuppressWarnings("ArrayRecordComponent")
public record DocumentToSign(byte[] pdf, String digestBase64) {}
