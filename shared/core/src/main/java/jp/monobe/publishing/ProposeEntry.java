package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.UUID;
import jp.monobe.municipality.Guarded;
import jp.monobe.publishing.internal.RevisionEntity;
import jp.monobe.publishing.model.RevisionMove;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Hands a draft to a second person (公開の申し出), once nothing is wrong with it. */
@Service
public class ProposeEntry {

    private final Moves moves;
    private final References references;
    private final Checked checked;
    private final TransactionOperations transaction;

    ProposeEntry(
            Moves moves,
            References references,
            Checked checked,
            TransactionOperations transaction) {
        this.moves = moves;
        this.references = references;
        this.checked = checked;
        this.transaction = transaction;
    }

    /**
     * What it may point to is read from the platform, so before the transaction begins.
     *
     * @param note for the publisher: what changed, and why
     * @param isChecked whether the office has gone through the whole text today
     */
    @Guarded(by = STAFF, permission = Permission.CATALOGUE_EDIT, outsideCities = true)
    public MoveResult propose(UUID revisionId, long version, String note, boolean isChecked) {
        var check = references.check();
        var stamp = isChecked ? checked.today() : null;
        return transaction.execute(_ -> proposed(revisionId, version, note, check, stamp));
    }

    private MoveResult proposed(
            UUID revisionId,
            long version,
            String note,
            EntryCheck check,
            Checked.@Nullable Stamp stamp) {
        var draft = moves.locked(revisionId);
        var text = EntryText.read(draft.body());
        var problems = check.problems(text);
        if (!problems.isEmpty()) {
            return new MoveResult.Incomplete(problems);
        }
        if (draft.validity().isEmpty() || draft.validity().isOver(moves.today())) {
            return new MoveResult.NoDays();
        }
        return moves.move(
                revisionId,
                version,
                "propose",
                note,
                (_, hand) -> new RevisionMove.Propose(hand, note),
                new Moves.With() {
                    @Override
                    public void before(RevisionEntity revision) {
                        if (stamp != null) {
                            revision.write(text.checked(stamp.day(), stamp.by()).json());
                        }
                    }
                });
    }
}
