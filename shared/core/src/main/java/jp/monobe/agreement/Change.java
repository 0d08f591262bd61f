package jp.monobe.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.agreement.model.ChangeState;
import org.jspecify.annotations.Nullable;

/**
 * A change of what is agreed (委託の変更), whole as it shall be from a day on.
 *
 * @param from the first day on which it holds
 * @param proposed who did, with the reason
 * @param decided who approved, refused or withdrew it; null while it waits
 */
public record Change(
        UUID id,
        Terms terms,
        LocalDate from,
        ChangeState.Code state,
        Done proposed,
        @Nullable Done decided,
        long version) {

    /** What somebody did, and why; approving needs no words. */
    public record Done(UUID by, Instant at, String note) {}

    /** For the lifecycle. */
    public ChangeState standing() {
        return switch (state) {
            case PROPOSED -> new ChangeState.Proposed(proposed.by());
            case APPROVED -> new ChangeState.Approved();
            case REFUSED -> new ChangeState.Refused();
            case WITHDRAWN -> new ChangeState.Withdrawn();
        };
    }

    /** Who had a hand in it. */
    public Stream<UUID> people() {
        return Stream.concat(
                Stream.of(proposed.by()), Optional.ofNullable(decided).map(Done::by).stream());
    }
}
