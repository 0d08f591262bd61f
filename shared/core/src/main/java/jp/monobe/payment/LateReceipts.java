package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.DeemedDays;
import jp.monobe.payment.internal.DeemedDays.Deemed;
import jp.monobe.payment.internal.LateReceiptRows;
import jp.monobe.payment.internal.LateReceiptRows.Came;
import jp.monobe.payment.internal.LateSlipRows;
import jp.monobe.payment.model.PaidDay;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was paid after the 納期限 of its slip or of its bill (遅れた収納), for the room that asks what that
 * costs and knows which of them counts. The day is the one that counts in all books (ADR 59).
 */
@Service
public class LateReceipts {

    private final LateReceiptRows rows;
    private final LateSlipRows slips;
    private final DeemedDays days;

    LateReceipts(LateReceiptRows rows, LateSlipRows slips, DeemedDays days) {
        this.rows = rows;
        this.slips = slips;
        this.days = days;
    }

    /**
     * A slip that was paid late.
     *
     * @param paid of what was owed, never more than the slip asks for
     * @param part 期
     * @param dueOn 納期限 of the slip
     * @param billDueOn 納期限 of its bill
     * @param entrustedOn 委託日: when she paid
     * @param paidOn the day that counts: that one, or the day on which the agent paid in
     */
    public record Late(
            UUID bill,
            UUID slip,
            ClaimClass claimClass,
            int part,
            Yen paid,
            LocalDate dueOn,
            LocalDate billDueOn,
            LocalDate entrustedOn,
            LocalDate paidOn) {

        /** The same by another 納期限. */
        public Late since(LocalDate due) {
            return new Late(
                    bill, slip, claimClass, part, paid, due, billDueOn, entrustedOn, paidOn);
        }
    }

    /**
     * All of which nobody found yet that it costs nothing, in the order of the days that count.
     *
     * @param since what was paid before is not asked for any more
     */
    @Guarded(
            by = {STAFF, JOB},
            permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Late> waiting(LocalDate since) {
        return late(rows.ofSlips(slips.all())).stream()
                .filter(it -> !it.paidOn().isBefore(since))
                .toList();
    }

    /**
     * Looks for all of them anew, of what was paid since a day: for a job, it reads all of that.
     */
    @Guarded(by = JOB)
    @Transactional(propagation = Propagation.MANDATORY)
    public void find(LocalDate since) {
        slips.find(since, days.leastDays());
    }

    /**
     * Lets go of all but these and those of which it is still open on which day they count; what
     * comes for one of them later is looked at again.
     *
     * @param costing slips of which it was found that paying late costs something
     */
    @Guarded(by = JOB)
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetAllBut(Set<UUID> costing) {
        var all = slips.all();
        var keep = new HashSet<>(costing);
        keep.addAll(open(rows.ofSlips(all)));
        slips.forget(all.stream().filter(it -> !keep.contains(it)).toList());
    }

    private Set<UUID> open(List<Came> all) {
        var known = known(all);
        return all.stream()
                .filter(it -> known.get(it.receipt()) instanceof Deemed(_, PaidDay.Open(_)))
                .map(Came::slip)
                .collect(Collectors.toSet());
    }

    /** Of these bills. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Late> of(Collection<UUID> bills) {
        return bills.isEmpty() ? List.of() : late(rows.of(bills));
    }

    private Map<UUID, Deemed> known(List<Came> all) {
        return days.deemed(
                all.stream().filter(it -> it.came() > 0).map(Came::receipt).distinct().toList());
    }

    private List<Late> late(List<Came> all) {
        var known = known(all);
        return all.stream()
                .collect(Collectors.groupingBy(Came::slip, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(it -> slip(it, known).stream())
                .sorted(Comparator.comparing(Late::paidOn).thenComparing(Late::slip))
                .toList();
    }

    /**
     * Of a slip paid twice the first payment counts: the other is given back. While it is open
     * whether an earlier one counts, or none does, nothing is said.
     */
    @LegalBasis("地方自治法231条の2の5")
    private static Optional<Late> slip(List<Came> came, Map<UUID, Deemed> known) {
        var days =
                came.stream().map(it -> known.get(it.receipt())).filter(Objects::nonNull).toList();
        long owed = came.stream().mapToLong(Came::owed).sum();
        var first =
                days.stream()
                        .filter(it -> it.countsOn() != null)
                        .min(Comparator.comparing(it -> Objects.requireNonNull(it.countsOn())));
        if (owed <= 0 || first.isEmpty()) {
            return Optional.empty();
        }
        var on = Objects.requireNonNull(first.get().countsOn());
        boolean open =
                days.stream()
                        .anyMatch(it ->
                                it.day() instanceof PaidDay.Open && it.entrustedOn().isBefore(on));
        var it = came.getFirst();
        boolean late = on.isAfter(it.dueOn()) || on.isAfter(it.billDueOn());
        return open || !late
                ? Optional.empty()
                : Optional.of(
                        new Late(
                                it.bill(),
                                it.slip(),
                                it.claimClass(),
                                it.part(),
                                Balance.least(it.most(), Yen.of(owed)),
                                it.dueOn(),
                                it.billDueOn(),
                                first.get().entrustedOn(),
                                on));
    }
}
