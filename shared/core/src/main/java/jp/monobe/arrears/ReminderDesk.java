package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.arrears.internal.DrawnReminders;
import jp.monobe.arrears.internal.ReminderRows;
import jp.monobe.document.Documents;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reminders that were issued (督促状の一覧・印刷). */
@Service
public class ReminderDesk {

    private final ReminderRows rows;
    private final DrawnReminders drawn;

    ReminderDesk(ReminderRows rows, DrawnReminders drawn) {
        this.rows = rows;
        this.drawn = drawn;
    }

    /**
     * Some of what was issued at once.
     *
     * @param total how often something was
     */
    public record Runs(List<ReminderRun> runs, long total) {
        public Runs {
            runs = List.copyOf(runs);
        }
    }

    /** The newest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Runs runs(int offset, int limit) {
        return new Runs(rows.runs(offset, limit), rows.runs());
    }

    /** Empty when there is none. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Optional<ReminderRun> run(UUID id) {
        return rows.run(id);
    }

    /** Of a bill, the oldest first; it names nobody. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public List<Reminder> ofBill(UUID bill) {
        return rows.ofBills(List.of(bill)).getOrDefault(bill, List.of());
    }

    /** All of a run as one file for the printer; what is not drawn yet is drawn now. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<byte[]> print(UUID run) {
        var all = rows.ofRun(run);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Documents.forPrinter(drawn.documents(all, "reminder-run:" + run)));
    }

    /** One as it went out; empty when there is none. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<byte[]> letter(UUID reminder) {
        return rows.find(reminder)
                .flatMap(it ->
                        drawn.documents(List.of(it), "reminder:" + reminder).stream().findFirst());
    }
}
