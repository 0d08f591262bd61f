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
import jp.monobe.law.arrears.LateCharge;
import jp.monobe.municipality.Acting;
import jp.monobe.notice.LetterNumbers;
import org.springframework.stereotype.Component;

/** Numbers and keeps the reminders of a run (督促の発行), in the transaction that holds their bills. */
@Component
public class ReminderRuns {

    private final ReminderRows rows;
    private final LetterNumbers numbers;
    private final AuditTrail audit;
    private final InstalmentRows instalments;
    private final Ids ids;
    private final Clock clock;

    ReminderRuns(
            ReminderRows rows,
            InstalmentRows instalments,
            LetterNumbers numbers,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.instalments = instalments;
        this.rows = rows;
        this.numbers = numbers;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** What each costs by that day, by the rows' order; a pledge moves no 納期限. */
    public List<LateCharge> charges(List<Overdue> all, Terms terms) {
        var plans = instalments.ofBills(all.stream().map(it -> it.bill().id()).distinct().toList());
        return all.stream()
                .map(it -> terms.charge(it, plans.getOrDefault(it.bill().id(), List.of())))
                .toList();
    }

    /** Each has a slip. */
    public UUID issue(List<Overdue> all, Terms terms) {
        var charges = charges(all, terms).iterator();
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
                            charges.next().amount()));
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
