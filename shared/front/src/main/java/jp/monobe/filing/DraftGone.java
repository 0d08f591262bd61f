package jp.monobe.filing;

import java.util.Optional;
import java.util.UUID;

/**
 * The draft (下書き) is no more: handed in, maybe in another tab, or discarded or lapsed; or what it
 * corrects was decided or taken back meanwhile.
 *
 * @param filingId what it became, when it was handed in; else what it would have corrected
 */
public record DraftGone(Optional<UUID> filingId) implements OpenResult, SaveResult {}
