package jp.monobe.facility;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The two encodings in which cities exchange such files (文字コード). */
public enum Charsets {
    UTF_8(StandardCharsets.UTF_8),
    /** As Windows writes Shift_JIS. */
    SHIFT_JIS(Charset.forName("windows-31j"));

    /** What a text of ours has, and its like in Windows' table. */
    private static final String OURS = "〜−‖—¢£¬";

    private static final String WINDOWS = "～－∥―￠￡￢";

    private final Charset charset;

    Charsets(Charset charset) {
        this.charset = charset;
    }

    /** A text and the encoding it was in. */
    record Decoded(String text, Charsets charset) {}

    /** Strictly: bytes that are neither give nothing rather than odd signs. */
    static Optional<Decoded> decode(byte[] bytes) {
        return UTF_8.strictly(bytes).or(() -> SHIFT_JIS.strictly(bytes));
    }

    private Optional<Decoded> strictly(byte[] bytes) {
        try {
            var text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return Optional.of(new Decoded(ours(text), this));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private String ours(String text) {
        return switch (this) {
            case UTF_8 -> text.startsWith("\uFEFF") ? text.substring(1) : text;
            case SHIFT_JIS -> exchanged(text, WINDOWS, OURS);
        };
    }

    /** The text as this encoding can say it; what it cannot say stays, to be found. */
    String sayable(String text) {
        return this == SHIFT_JIS ? exchanged(text, OURS, WINDOWS) : text;
    }

    boolean canSay(int codePoint) {
        return this == UTF_8 || charset.newEncoder().canEncode(Character.toString(codePoint));
    }

    byte[] encode(String text) {
        return text.getBytes(charset);
    }

    private static String exchanged(String text, String from, String to) {
        var out = new StringBuilder(text);
        for (int at = 0; at < out.length(); at++) {
            int found = from.indexOf(out.charAt(at));
            if (found >= 0) {
                out.setCharAt(at, to.charAt(found));
            }
        }
        return out.toString();
    }
}
