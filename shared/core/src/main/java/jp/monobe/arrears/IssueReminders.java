package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.arrears.ReminderPreview.Due;
import jp.monobe.arrears.internal.ArrearsTerms;
import jp.monobe.arrears.internal.ArrearsTerms.Terms;
import jp.monobe.arrears.internal.Candidates;
import jp.monobe.arrears.internal.ReminderRuns;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.FindSlips;
import jp.monobe.billing.Overdue;
import jp.monobe.billing.OverdueBills;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds who did not pay in time (督促): looked at first, then issued for all or for those chosen. A
 * slip is reminded once, and who paid meanwhile is not.
 */
@Service
@LegalBasis("地方自治法231条の3第1項・240条2項、同施行令171条")
public class IssueReminders {

    /** In one run, whose bills are held in one transaction. */
    public static final int MOST = 500;

    private final OverdueBills bills;
    private final FindSlips slips;
    private final Candidates candidates;
    private final ArrearsTerms terms;
    private final ReminderRuns runs;
    private final Clock clock;

    IssueReminders(
            OverdueBills bills,
            FindSlips slips,
            Candidates candidates,
            ArrearsTerms terms,
            ReminderRuns runs,
            Clock clock) {
        this.bills = bills;
        this.slips = slips;
        this.candidates = candidates;
        this.terms = terms;
        this.runs = runs;
        this.clock = clock;
    }

    /** What a run of today would send; nothing is issued. Whom it shows is on the trail. */
    @Guarded(by = STAFF, permission = Permission.REMINDER_ISSUE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ReminderPreview preview() {
        var today = LocalDate.now(clock);
        var on = terms.on(today);
        var all = new ArrayList<Overdue>();
        bills.each(today, some -> all.addAll(candidates.of(some, on)));
        all.sort(Comparator.comparing(Overdue::dueOn));
        var rows = rows(all, "reminder");
        var living = all.stream().filter(it -> !isDead(it, rows)).toList();
        var died = all.stream().filter(it -> isDead(it, rows)).map(it -> row(it, rows));
        var shown = living.stream().limit(MOST).toList();
        var charges = runs.charges(shown, on).iterator();
        return new ReminderPreview(
                shown.stream().map(it -> new Due(row(it, rows), it, charges.next())).toList(),
                died.distinct().toList(),
                living.size() > MOST,
                on.arrears().reminderAfterDays(),
                on.payBy());
    }

    /**
     * For these slips, as far as they are still to be reminded: their bills are held while it is
     * looked at again.
     */
    @Guarded(by = STAFF, permission = Permission.REMINDER_ISSUE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public IssueResult issue(Collection<UUID> ids) {
        var chosen = Set.copyOf(ids);
        if (chosen.isEmpty() || chosen.size() > MOST) {
            return new IssueResult.WrongNumber();
        }
        var today = LocalDate.now(clock);
        var on = terms.on(today);
        var still =
                candidates.of(bills.held(Set.copyOf(slips.billsOf(chosen).values()), today), on);
        var rows = rows(still, "reminder");
        var letters =
                still.stream()
                        .filter(it -> it.slip() != null && chosen.contains(it.slip().id()))
                        .filter(it -> !isDead(it, rows))
                        .toList();
        return letters.isEmpty()
                ? new IssueResult.NothingLeft()
                : issued(letters, on, chosen.size() - letters.size());
    }

    private IssueResult issued(List<Overdue> letters, Terms on, int skipped) {
        var issued = runs.issue(letters, on);
        var owed = letters.stream().map(Overdue::owed).reduce(Yen.ZERO, Yen::plus);
        return new IssueResult.Issued(issued, letters.size(), owed, skipped);
    }

    private Map<UUID, BillRow> rows(List<Overdue> of, String reason) {
        var ids = of.stream().map(it -> it.bill().id()).distinct().toList();
        return bills.rows(ids, reason).stream()
                .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
    }

    private static BillRow row(Overdue it, Map<UUID, BillRow> rows) {
        return Objects.requireNonNull(rows.get(it.bill().id()));
    }

    /** Whoever inherits is to be found first. */
    private static boolean isDead(Overdue it, Map<UUID, BillRow> rows) {
        return row(it, rows).payer().isDead();
    }
}
