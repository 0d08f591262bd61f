package jp.monobe.arrears.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.arrears.Reminder;
import jp.monobe.arrears.internal.ArrearsTerms.Terms;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.Overdue;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.notice.LetterNumbers;
import org.springframework.stereotype.Component;

/** Numbers and keeps the reminders of a run (督促の発行), in the transaction that holds their bills. */
@Component
public class ReminderRuns {

    private final ReminderRows rows;
    private final LetterNumbers numbers;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ReminderRuns(ReminderRows rows, LetterNumbers numbers, AuditTrail audit, Ids ids, Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Each has a slip. */
    public UUID issue(List<Overdue> all, Terms terms) {
        var run = ids.next();
        rows.addRun(run, terms.day(), UtcTime.whole(clock.instant()), Acting.staff());
        var letters = numbers.next(terms.day(), all.size()).iterator();
        var reminders = new ArrayList<Reminder>();
        for (var it : all) {
            var slip = Objects.requireNonNull(it.slip());
            reminders.add(
                    new Reminder(
                            ids.next(),
                            run,
                            it.bill().id(),
                            slip.id(),
                            slip.number(),
                            letters.next(),
                            terms.day(),
                            it.dueOn(),
                            terms.payBy(),
                            it.owed(),
                            terms.charge(it).amount()));
        }
        rows.add(reminders);
        audit.record(
                "reminder.issue",
                "bill",
                reminders.stream().map(Reminder::bill).distinct().toList(),
                "arrears");
        return run;
    }
}
