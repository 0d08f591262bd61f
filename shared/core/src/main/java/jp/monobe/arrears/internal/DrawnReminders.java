package jp.monobe.arrears.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.arrears.Reminder;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.OverdueBills;
import jp.monobe.document.Documents;
import jp.monobe.kernel.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reminders as documents: drawn once each, after the transaction that issued them, by the job or by
 * whoever opens one first; the first one stays.
 */
@Component
public class DrawnReminders {

    private static final Logger LOG = LoggerFactory.getLogger(DrawnReminders.class);

    private final ReminderRows rows;
    private final ReminderLetters letters;
    private final OverdueBills bills;
    private final Documents documents;

    DrawnReminders(
            ReminderRows rows, ReminderLetters letters, OverdueBills bills, Documents documents) {
        this.rows = rows;
        this.letters = letters;
        this.bills = bills;
        this.documents = documents;
    }

    /**
     * Those that wait, their payers asked once for all.
     *
     * @return how many
     */
    public int drawWaiting(int most) {
        var waiting = rows.toDraw(most);
        draw(waiting, "reminder");
        return waiting.size();
    }

    /** In their order; whoever of the payers is read stands on the trail. */
    public List<byte[]> documents(List<Reminder> wanted, String reason) {
        draw(wanted.stream().filter(it -> rows.document(it.id()).isEmpty()).toList(), reason);
        return wanted.stream()
                .map(Reminder::id)
                .map(rows::document)
                .flatMap(Optional::stream)
                .toList();
    }

    private void draw(Collection<Reminder> waiting, String reason) {
        if (!waiting.isEmpty()) {
            var ids = waiting.stream().map(Reminder::bill).distinct().toList();
            var of =
                    bills.rows(ids, reason).stream()
                            .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
            waiting.forEach(it -> draw(it, of));
        }
    }

    private void draw(Reminder it, Map<UUID, BillRow> of) {
        try {
            var row = Objects.requireNonNull(of.get(it.bill()));
            var pdf = documents.draw(letters.compose(it, row.bill(), row.payer()));
            rows.drawn(it.id(), Sha256.hex(pdf), pdf);
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.error("Reminder {} cannot be drawn: {}", it.id(), e.toString());
            rows.notDrawn(it.id());
        }
    }
}
