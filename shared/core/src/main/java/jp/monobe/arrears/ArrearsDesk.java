package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.arrears.internal.ArrearsTerms;
import jp.monobe.arrears.internal.ArrearsTerms.Terms;
import jp.monobe.arrears.internal.InstalmentRows;
import jp.monobe.arrears.internal.ReminderRows;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.LateSum;
import jp.monobe.billing.Overdue;
import jp.monobe.billing.OverdueBills;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.Yen;
import jp.monobe.law.arrears.Limitation;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who did not pay in time, and how each claim stands (滞納一覧). Whom it shows is on the trail. */
@Service
public class ArrearsDesk {

    /** On a page. */
    public static final int ROWS = 50;

    private final OverdueBills bills;
    private final ReminderRows reminders;
    private final ArrearsTerms terms;
    private final InstalmentRows instalments;
    private final Clock clock;

    ArrearsDesk(
            OverdueBills bills,
            ReminderRows reminders,
            ArrearsTerms terms,
            InstalmentRows instalments,
            Clock clock) {
        this.instalments = instalments;
        this.bills = bills;
        this.reminders = reminders;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * @param only of one class; empty for all
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ArrearsPage page(Optional<ClaimClass> only, int page) {
        var today = LocalDate.now(clock);
        var sums = bills.sums(today);
        var asked =
                sums.entrySet().stream()
                        .filter(it -> only.isEmpty() || only.get() == it.getKey())
                        .map(Map.Entry::getValue)
                        .toList();
        int skip = Math.multiplyExact(page, ROWS);
        var shown = List.copyOf(byBill(bills.page(today, only, ROWS, skip)));
        return new ArrearsPage(
                rows(shown, terms.on(today)),
                counts(sums),
                asked.stream().map(LateSum::owed).reduce(Yen.ZERO, Yen::plus),
                page,
                skip + shown.size() < asked.stream().mapToInt(LateSum::bills).sum());
    }

    private static Collection<List<Overdue>> byBill(List<Overdue> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.bill().id(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static Map<ClaimClass, Integer> counts(Map<ClaimClass, LateSum> sums) {
        var counts = new EnumMap<ClaimClass, Integer>(ClaimClass.class);
        sums.forEach((of, sum) -> counts.put(of, sum.bills()));
        return counts;
    }

    private List<ArrearsRow> rows(List<List<Overdue>> shown, Terms on) {
        var ids = shown.stream().map(it -> it.getFirst().bill().id()).toList();
        var people =
                bills.rows(ids, "arrears").stream()
                        .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
        var sent = reminders.ofBills(ids);
        var pledged = instalments.ofBills(ids);
        return shown.stream().map(it -> row(it, people, sent, pledged, on)).toList();
    }

    private static ArrearsRow row(
            List<Overdue> late,
            Map<UUID, BillRow> people,
            Map<UUID, List<Reminder>> sent,
            Map<UUID, List<Instalments>> plans,
            Terms on) {
        var bill = late.getFirst().bill();
        var reminders = sent.getOrDefault(bill.id(), List.of());
        var pledged = plans.getOrDefault(bill.id(), List.of());
        var limitation =
                late.stream()
                        .map(it -> on.limitation(it, reminders, pledged))
                        .min(Comparator.comparing(Limitation::lastDay))
                        .orElseThrow();
        var dueOn = late.getFirst().dueOn();
        return new ArrearsRow(
                Objects.requireNonNull(people.get(bill.id())),
                dueOn,
                late.stream().map(Overdue::owed).reduce(Yen.ZERO, Yen::plus),
                Math.toIntExact(ChronoUnit.DAYS.between(dueOn, on.day())),
                late.stream()
                        .map(it -> on.charge(it, pledged).amount())
                        .reduce(Yen.ZERO, Yen::plus),
                limitation,
                on.standing(limitation),
                reminders.isEmpty() ? null : reminders.getLast(),
                on.day().isAfter(AccountingYear.closesOn(bill.year())));
    }
}
