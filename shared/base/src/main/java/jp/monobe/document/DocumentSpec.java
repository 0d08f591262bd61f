package jp.monobe.document;

import java.time.Instant;
import java.util.List;

/**
 * What shall be drawn (帳票の内容). {@code title} becomes metadata and the window's caption, so it holds
 * nothing personal; {@code footer} stands small at the foot of each page, or is empty.
 */
public record DocumentSpec(
        String title, String language, String footer, List<Block> blocks, Options options) {

    /** 日本語, as every document so far. */
    public static final String JAPANESE = "ja-JP";

    /**
     * How it is drawn: with the watermark of made-up data (見本) or without, and the time written
     * into the file. The same content and options give the same bytes.
     */
    public record Options(boolean demoWatermark, Instant producedAt) {}

    public DocumentSpec {
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document needs a title");
        }
    }
}
