package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.arrears.Instalments.Standing;
import jp.monobe.arrears.Instalments.Why;
import jp.monobe.arrears.internal.InstalmentRows;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.BillingDesk;
import jp.monobe.billing.ChangeResult;
import jp.monobe.billing.Overdue;
import jp.monobe.billing.OverdueBills;
import jp.monobe.billing.ReissueSlips;
import jp.monobe.billing.Slip;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Lets what is late be paid in instalments (分納誓約): slips a month apart take the place of what asked
 * for it, the debt is acknowledged, and what is not kept is seen.
 */
@Service
public class PledgeInstalments {

    private final OverdueBills overdue;
    private final ReissueSlips slips;
    private final BillingDesk bills;
    private final InstalmentRows rows;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    PledgeInstalments(
            OverdueBills overdue,
            ReissueSlips slips,
            BillingDesk bills,
            InstalmentRows rows,
            AuditTrail audit,
            Clock clock,
            Ids ids) {
        this.overdue = overdue;
        this.slips = slips;
        this.bills = bills;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What she pledged.
     *
     * @param bill which is late
     * @param parts two or more
     * @param pledgedOn 誓約の日
     */
    public record Pledge(
            UUID bill, int parts, LocalDate firstDue, LocalDate pledgedOn, String reason) {}

    /** In the place of an earlier one. */
    @LegalBasis("民法152条1項: who pledges to pay acknowledges the debt")
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public InstalmentResult make(Pledge it) {
        var today = LocalDate.now(clock);
        if (it.reason().isBlank()) {
            return new InstalmentResult.NoReason();
        }
        if (it.parts() < 2) {
            return new InstalmentResult.NoSuchParts();
        }
        var late = overdue.held(List.of(it.bill()), today);
        if (late.isEmpty()) {
            return new InstalmentResult.NothingLate();
        }
        if (it.pledgedOn().isAfter(today)
                || !it.pledgedOn().isAfter(late.getFirst().bill().dueOn())) {
            return new InstalmentResult.WrongDay();
        }
        long version = late.getFirst().bill().version();
        return refused(slips.split(it.bill(), it.parts(), it.firstDue(), version, it.reason()))
                .orElseGet(() -> made(it, today));
    }

    private InstalmentResult made(Pledge it, LocalDate today) {
        var now = bills.open(it.bill()).orElseThrow();
        int first =
                now.slips().stream()
                        .filter(Slip::isAwaited)
                        .mapToInt(Slip::part)
                        .min()
                        .orElseThrow();
        var plan =
                new Instalments(
                        ids.next(),
                        it.bill(),
                        it.pledgedOn(),
                        now.row().balance().owed(),
                        first,
                        it.parts(),
                        it.firstDue(),
                        it.reason().strip(),
                        null,
                        null);
        rows.end(it.bill(), Why.REPLACED, today, Acting.staff());
        rows.add(plan, Acting.staff());
        audit.record("instalments.MAKE", "bill", it.bill(), "arrears");
        return new InstalmentResult.Done(plan.id());
    }

    /**
     * It was not kept (不履行): the rest is asked for at once, on one slip. The acknowledgement stays.
     *
     * @param due 納期限 of the rest
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public InstalmentResult broken(UUID plan, LocalDate due, String reason) {
        var found = rows.find(plan).filter(it -> it.endedOn() == null);
        if (found.isEmpty()) {
            return new InstalmentResult.Stale();
        }
        var it = found.get();
        var today = LocalDate.now(clock);
        var late = overdue.held(List.of(it.bill()), today);
        if (late.stream().noneMatch(each -> isOf(it, each))) {
            return new InstalmentResult.Kept();
        }
        if (!rows.end(it.bill(), Why.BROKEN, today, Acting.staff())) {
            return new InstalmentResult.Stale();
        }
        audit.record("instalments.BROKEN", "bill", it.bill(), "arrears");
        long version = late.getFirst().bill().version();
        var no = refused(slips.split(it.bill(), 1, due, version, reason));
        // What cannot be asked for as a whole is not ended either.
        no.ifPresent(_ -> TransactionAspectSupport.currentTransactionStatus().setRollbackOnly());
        return no.orElseGet(() -> new InstalmentResult.Done(plan));
    }

    private static boolean isOf(Instalments plan, Overdue it) {
        return it.slip() != null && plan.has(it.slip().part());
    }

    /** A page of them, with how many there are. */
    public record Page(List<Standing> pledges, long total) {

        public Page {
            pledges = List.copyOf(pledges);
        }
    }

    /** Those that hold first, of them the newest; each with what of it is late today. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Page page(int offset, int limit) {
        return new Page(standing(rows.page(offset, limit)), rows.count());
    }

    private List<Standing> standing(List<Instalments> plans) {
        var ids = plans.stream().map(Instalments::bill).distinct().toList();
        Map<UUID, BillRow> known =
                overdue.rows(ids, "arrears").stream()
                        .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
        Map<UUID, List<Overdue>> late =
                overdue.of(known.keySet(), LocalDate.now(clock)).stream()
                        .collect(Collectors.groupingBy(it -> it.bill().id()));
        return plans.stream()
                .map(it ->
                        new Standing(
                                it,
                                Objects.requireNonNull(known.get(it.bill())),
                                since(it, late.getOrDefault(it.bill(), List.of()))))
                .toList();
    }

    private static @Nullable LocalDate since(Instalments plan, Collection<Overdue> late) {
        return late.stream()
                .filter(it -> plan.endedOn() == null && isOf(plan, it))
                .map(Overdue::dueOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Optional<InstalmentResult> refused(ChangeResult result) {
        return switch (result) {
            case ChangeResult.Done _ -> Optional.empty();
            case ChangeResult.NoReason _ -> Optional.of(new InstalmentResult.NoReason());
            case ChangeResult.NoSuchParts _,
                    ChangeResult.NoSuchSlip _,
                    ChangeResult.NoAmount _,
                    ChangeResult.TooManySlips _ ->
                    Optional.of(new InstalmentResult.NoSuchParts());
            case ChangeResult.Stale _, ChangeResult.NotFromHere _ ->
                    Optional.of(new InstalmentResult.Stale());
        };
    }
}
