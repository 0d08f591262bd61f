package jp.monobe.billing.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.billing.AssessPreview;
import jp.monobe.billing.AssessResult.Problem;
import jp.monobe.billing.AssessResult.Reason;
import jp.monobe.billing.Bill;
import jp.monobe.billing.FeeLine;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.DueDate;
import jp.monobe.billing.spi.FeeKind;
import jp.monobe.billing.spi.FeeKinds;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Wareki;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Settings;
import jp.monobe.registry.Payer;
import jp.monobe.registry.PayerLookup;
import org.springframework.stereotype.Component;

/** Makes bills of lines (試算): people and what was assessed before are asked once for all. */
@Component
public class Assessments {

    /** Asked for at once. */
    private static final int LOT = 1_000;

    private final List<FeeKinds> kinds;
    private final PayerLookup payers;
    private final BillRows bills;
    private final Settings settings;
    private final Ids ids;

    Assessments(
            List<FeeKinds> kinds, PayerLookup payers, BillRows bills, Settings settings, Ids ids) {
        this.kinds = kinds;
        this.payers = payers;
        this.bills = bills;
        this.settings = settings;
        this.ids = ids;
    }

    /** One line's bill, or why there is none. */
    private sealed interface Made {
        record Whole(Bill bill) implements Made {}

        record Not(Reason reason) implements Made {}
    }

    public AssessPreview of(List<FeeLine> lines, LocalDate on) {
        var people = people(lines);
        var fees = new HashMap<YearMonth, Map<String, FeeKind>>();
        var seen = new HashSet<BillRows.Key>();
        var before = before(lines, people);
        var made = new ArrayList<Bill>();
        var problems = new ArrayList<Problem>();
        for (var line : lines) {
            var fee =
                    Optional.ofNullable(
                            fees.computeIfAbsent(line.month(), this::feesIn).get(line.feeKind()));
            switch (checked(bill(line, fee, people, on), before, seen)) {
                case Made.Whole(var bill) -> made.add(bill);
                case Made.Not(var reason) -> problems.add(new Problem(line.no(), reason));
            }
        }
        return new AssessPreview(made, problems, people);
    }

    private Map<String, Payer> people(List<FeeLine> lines) {
        var numbers =
                lines.stream()
                        .flatMap(line -> Stream.of(line.payerNo(), line.aboutNo()))
                        .filter(no -> !no.isEmpty())
                        .distinct()
                        .toList();
        var found = new HashMap<String, Payer>();
        for (int from = 0; from < numbers.size(); from += LOT) {
            var some = numbers.subList(from, Math.min(numbers.size(), from + LOT));
            payers.numbered(some, "billing").forEach(it -> found.put(it.addresseeNo(), it));
        }
        return found;
    }

    private Set<BillRows.Key> before(List<FeeLine> lines, Map<String, Payer> people) {
        var payerIds = people.values().stream().map(Payer::personId).toList();
        var months = lines.stream().map(FeeLine::month).distinct().toList();
        var found = new HashSet<BillRows.Key>();
        for (int from = 0; from < payerIds.size(); from += LOT) {
            var some = payerIds.subList(from, Math.min(payerIds.size(), from + LOT));
            found.addAll(bills.keysOf(some, months));
        }
        return found;
    }

    private Map<String, FeeKind> feesIn(YearMonth month) {
        return kinds.stream()
                .flatMap(each -> each.in(month).stream())
                .collect(Collectors.toMap(FeeKind::id, fee -> fee));
    }

    private static Made checked(Made made, Set<BillRows.Key> before, Set<BillRows.Key> seen) {
        if (!(made instanceof Made.Whole(var bill))) {
            return made;
        }
        var key = BillRows.Key.of(bill);
        if (before.contains(key)) {
            return new Made.Not(Reason.ASSESSED_BEFORE);
        }
        return seen.add(key) ? made : new Made.Not(Reason.TWICE_HERE);
    }

    private Made bill(
            FeeLine line, Optional<FeeKind> fee, Map<String, Payer> people, LocalDate day) {
        var on = YearMonth.from(day);
        var payer = people.get(line.payerNo());
        var about = line.aboutNo().isEmpty() ? payer : people.get(line.aboutNo());
        if (payer == null) {
            return new Made.Not(Reason.NO_SUCH_PAYER);
        }
        if (payer.isDead()) {
            return new Made.Not(Reason.PAYER_DIED);
        }
        if (about == null) {
            return new Made.Not(Reason.NO_SUCH_PERSON);
        }
        if (line.month().isBefore(on.minusYears(FeeLine.YEARS_BACK))
                || line.month().isAfter(on.plusMonths(FeeLine.MONTHS_AHEAD))) {
            return new Made.Not(Reason.WRONG_MONTH);
        }
        if (line.quantity() < 1 || line.quantity() > FeeLine.MOST) {
            return new Made.Not(Reason.WRONG_QUANTITY);
        }
        return fee.<Made>map(kind -> new Made.Whole(bill(line, kind, payer, about, day)))
                .orElseGet(() -> new Made.Not(Reason.NO_SUCH_FEE));
    }

    private Bill bill(FeeLine line, FeeKind fee, Payer payer, Payer about, LocalDate on) {
        var due = DueDate.of(line.month(), fee.due(), on, settings.openDays(Acting.city()));
        return new Bill(
                ids.next(),
                fee.id(),
                BillWords.of("billing.title", fee.name(), Wareki.month(line.month())),
                fee.claimClass(),
                fee.legalBasis(),
                fee.revenueItem(),
                payer.personId(),
                about.personId(),
                line.month(),
                0,
                line.quantity(),
                fee.price().times(line.quantity()),
                AccountingYear.ofAssessment(due.fixed(), on),
                due.due(),
                fee.remedy(),
                fee.limitationYears(),
                on,
                Acting.staff(),
                BillState.OPEN,
                0);
    }
}
