package jp.monobe.arrears;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.arrears.model.WriteOffState;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to write off all that is owed of a bill (不納欠損の起案).
 *
 * @param document where the paper is; empty where none is needed
 * @param proposed who did, with the reason
 * @param decided who approved, refused or withdrew it; null while it waits
 * @param revoked who booked it back; null when nobody did
 */
public record WriteOff(
        UUID id,
        UUID bill,
        WriteOffGround ground,
        Yen amount,
        String document,
        WriteOffState.Code state,
        Done proposed,
        @Nullable Done decided,
        @Nullable Done revoked,
        long version) {

    /** What somebody did, and why; approving needs no words. */
    public record Done(UUID by, Instant at, String note) {}

    /** For the lifecycle. */
    public WriteOffState standing() {
        return switch (state) {
            case PROPOSED -> new WriteOffState.Proposed(proposed.by());
            case APPROVED -> new WriteOffState.Approved(proposed.by());
            case REFUSED -> new WriteOffState.Refused();
            case WITHDRAWN -> new WriteOffState.Withdrawn();
            case REVOKED -> new WriteOffState.Revoked();
        };
    }

    /** Who had a hand in it. */
    public Stream<UUID> people() {
        return Stream.of(
                        Optional.of(proposed),
                        Optional.ofNullable(decided),
                        Optional.ofNullable(revoked))
                .flatMap(Optional::stream)
                .map(Done::by);
    }
}
