package jp.monobe.publishing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.publishing.model.Hand;
import jp.monobe.publishing.model.RevisionState;
import jp.monobe.publishing.model.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A revision as a page shows it.
 *
 * @param basedOn the revision with whose text it began
 */
public record RevisionView(
        UUID id,
        int number,
        long version,
        RevisionState state,
        Validity validity,
        EntryText text,
        Optional<Integer> basedOn,
        Names names) {

    /** Names of staff by id, as far as they are known in this scope. */
    public record Names(Map<UUID, String> known) {

        /** Empty for what came with the product. */
        public String of(Hand hand) {
            return of(hand.who());
        }

        public String of(@Nullable UUID who) {
            return who == null ? "" : known.getOrDefault(who, "");
        }
    }
}
