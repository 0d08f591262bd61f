package jp.monobe.filing.internal;

import java.util.UUID;

/** To what a file belongs while it comes in (添付先). */
public sealed interface AttachmentHome {

    UUID id();

    record OfDraft(UUID id) implements AttachmentHome {}

    /** Follows a filing that was handed in; the id is the first one's of its chain. */
    record AfterFiling(UUID id) implements AttachmentHome {}
}
