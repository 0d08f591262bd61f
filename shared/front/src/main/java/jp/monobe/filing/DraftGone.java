package jp.monobe.filing;

import java.util.Optional;
import java.util.UUID;

/**
 * The draft (下書き) is no more: handed in, maybe in another tab, or discarded or lapsed.
 *
 * @param filingId what it became, when it was handed in
 */
public record DraftGone(Optional<UUID> filingId) implements OpenResult, SaveResult {}
