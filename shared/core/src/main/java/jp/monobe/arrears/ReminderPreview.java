package jp.monobe.arrears;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.Overdue;
import jp.monobe.kernel.Yen;
import jp.monobe.law.arrears.LateCharge;

/**
 * What issuing reminders today would send (督促の試算); nothing is issued yet.
 *
 * @param due what is due first standing first
 * @param died bills of payers who died: they get none
 * @param more whether a next run has some
 * @param payBy 指定期限 they would bear
 */
public record ReminderPreview(
        List<Due> due, List<BillRow> died, boolean more, int afterDays, LocalDate payBy) {

    /** One letter to be. */
    public record Due(BillRow row, Overdue overdue, LateCharge charge) {}

    public ReminderPreview {
        due = List.copyOf(due);
        died = List.copyOf(died);
    }

    public Yen total() {
        return due.stream().map(it -> it.overdue().owed()).reduce(Yen.ZERO, Yen::plus);
    }
}
