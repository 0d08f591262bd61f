package jp.monobe.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.publishing.model.RevisionState;

/**
 * An entry with its revisions, as its page shows it.
 *
 * @param inForce what the public sees today
 * @param open the draft or proposal that is being worked on
 * @param revisions all of them, the newest first
 * @param update a newer text that came with the product, not taken and not put aside
 */
public record EntryView(
        String id,
        LocalDate today,
        Optional<RevisionView> inForce,
        Optional<RevisionView> open,
        List<RevisionView> revisions,
        List<HistoryLine> history,
        Optional<EntryText> update) {

    /** One thing that happened, the newest first; {@code who} is empty for the program. */
    public record HistoryLine(int number, Instant at, String who, String move, String note) {}

    public EntryView {
        revisions = List.copyOf(revisions);
        history = List.copyOf(history);
    }

    /** The name for headings: as the public reads it, else as the draft has it. */
    public String name() {
        var text = inForce.or(() -> open).orElse(revisions.getFirst()).text();
        var shortTitle = text.get(EntryField.SHORT_TITLE);
        return shortTitle.isEmpty() ? text.get(EntryField.TITLE) : shortTitle;
    }

    /** What a published revision that has not begun will change. */
    public Optional<RevisionView> scheduled() {
        return revisions.stream()
                .filter(one -> one.state() instanceof RevisionState.Published)
                .filter(one -> !one.validity().hasBegun(today))
                .findFirst();
    }
}
