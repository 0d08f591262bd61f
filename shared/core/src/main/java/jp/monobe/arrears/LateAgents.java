package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.arrears.internal.ArrearsTerms;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.FindSlips;
import jp.monobe.billing.OverdueBills;
import jp.monobe.billing.SlipFacts;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.LatePaidIn;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be looked at because an agent was late (払込の遅れの一覧). The payer is reminded of nothing:
 * she paid, and the city asks the agent first.
 */
@Service
@LegalBasis("地方自治法231条の2の5")
public class LateAgents {

    private final LatePaidIn late;
    private final FindSlips slips;
    private final OverdueBills bills;
    private final ArrearsTerms terms;
    private final Clock clock;

    LateAgents(
            LatePaidIn late, FindSlips slips, OverdueBills bills, ArrearsTerms terms, Clock clock) {
        this.late = late;
        this.slips = slips;
        this.bills = bills;
        this.terms = terms;
        this.clock = clock;
    }

    /** Some of them, as {@link LatePaidIn.Page} counts them. */
    public record Page(List<LateAgent> payments, long total) {
        public Page {
            payments = List.copyOf(payments);
        }
    }

    /** The newest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Page page(int offset, int limit) {
        var page = late.page(offset, limit);
        var rows = page.rows();
        var ids = rows.stream().map(LatePaidIn.Row::slip).filter(Objects::nonNull).toList();
        var facts = slips.known(ids);
        var owners = slips.billsOf(ids);
        var found =
                bills.rows(owners.values().stream().distinct().toList(), "late-agent").stream()
                        .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
        return new Page(
                rows.stream().map(it -> one(it, facts, owners, found)).toList(), page.total());
    }

    private LateAgent one(
            LatePaidIn.Row row,
            Map<UUID, SlipFacts> facts,
            Map<UUID, UUID> owners,
            Map<UUID, BillRow> found) {
        var slip = row.slip() == null ? null : facts.get(row.slip());
        var owner = row.slip() == null ? null : owners.get(row.slip());
        var bill = owner == null ? null : found.get(owner);
        if (slip == null || bill == null) {
            return new LateAgent(row, null, null, Yen.ZERO);
        }
        return new LateAgent(row, bill, slip.dueOn(), charge(row, slip, bill));
    }

    private Yen charge(LatePaidIn.Row row, SlipFacts slip, BillRow bill) {
        var today = LocalDate.now(clock);
        var counts = row.arrivedOn() == null ? today : row.arrivedOn();
        return counts.isAfter(slip.dueOn())
                ? terms.on(today).charge(bill.bill(), row.amount(), slip.dueOn(), counts).amount()
                : Yen.ZERO;
    }
}
