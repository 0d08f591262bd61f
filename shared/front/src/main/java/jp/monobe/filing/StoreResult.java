package jp.monobe.filing;

import jp.monobe.exchange.AttachmentInfo;

/** What came of storing a file. Nothing of a refused one is kept. */
public sealed interface StoreResult {

    /**
     * @param faint a photograph that can hardly be read; kept all the same
     */
    record Stored(AttachmentInfo attachment, boolean faint) implements StoreResult {}

    /** More than 10 MB. */
    record TooBig(long mostBytes) implements StoreResult {}

    /** Not a PDF, JPEG, PNG, HEIC, WebP, Word or Excel file, judged by its bytes. */
    record KindRefused(String mediaType) implements StoreResult {}

    /** The draft's files would be more than 50 MB together. */
    record QuotaFull(long mostBytes) implements StoreResult {}

    record Empty() implements StoreResult {}

    /**
     * Neither picture nor PDF, whatever it calls itself; or a picture of more than 120 megapixels.
     */
    record Unreadable() implements StoreResult {}

    /**
     * A photograph on which nothing can be made out: black, white, or fog. She takes another, or
     * lets the document follow.
     */
    record Illegible() implements StoreResult {}

    /** A PDF that asks for a password. */
    record Locked() implements StoreResult {}

    /** The virus scanner knows it. */
    record Unclean() implements StoreResult {}

    /** The draft was handed in or discarded meanwhile. */
    record Gone() implements StoreResult {}
}
