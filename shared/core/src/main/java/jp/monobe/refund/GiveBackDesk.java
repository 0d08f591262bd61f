package jp.monobe.refund;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.OverpaidBills;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.spi.Permissions;
import jp.monobe.refund.internal.DrawnLetters;
import jp.monobe.refund.internal.GiveBackMoves;
import jp.monobe.refund.internal.GiveBackRows;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;
import jp.monobe.staff.Permission;
import jp.monobe.staff.StaffNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be given back, what is under way, and what was (還付・充当の一覧と内容). An account's number
 * stands whole in {@link #account} alone.
 */
@Service
public class GiveBackDesk {

    private static final int ROWS = OverpaidBills.ROWS;

    private final GiveBackRows rows;
    private final GiveBackMoves moves;
    private final OverpaidBills bills;
    private final DrawnLetters letters;
    private final StaffNames names;
    private final Permissions permissions;
    private final AuditTrail audit;

    GiveBackDesk(
            GiveBackRows rows,
            GiveBackMoves moves,
            OverpaidBills bills,
            DrawnLetters letters,
            StaffNames names,
            Permissions permissions,
            AuditTrail audit) {
        this.rows = rows;
        this.moves = moves;
        this.bills = bills;
        this.letters = letters;
        this.names = names;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** How the list of what was proposed is cut. */
    public enum Stage {
        /** Waits for a second person, or for the first one again. */
        PROPOSED(Code.PROPOSED, Code.SENT_BACK),
        /** Waits for a file, or for the card agent to be asked. */
        APPROVED(Code.APPROVED),
        /** With the bank or the card agent. */
        UNDER_WAY(Code.FILED, Code.SENT, Code.ASKED),
        OVER(Code.PAID, Code.CREDITED, Code.APPLIED, Code.FAILED, Code.WITHDRAWN);

        private final Set<Code> codes;

        Stage(Code... codes) {
            this.codes = Set.of(codes);
        }
    }

    /**
     * A bill of which something is to be given back.
     *
     * @param free what nobody has proposed yet
     * @param failed why giving it back failed before; null when it did not
     */
    public record Due(OverpaidBills.Overpaid overpaid, Yen free, @Nullable Failure failed) {}

    /** A page, and whether there are further ones. */
    public record Page<T>(List<T> rows, int number, boolean more) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** One that was proposed, with the bill of which it is. */
    public record Listed(GiveBack it, BillRow from) {}

    /**
     * What waits longest first.
     *
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Page<Due> due(int page) {
        var found = bills.page(page);
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        var ids = shown.stream().map(it -> it.row().bill().id()).toList();
        var reserved = rows.reserved(ids);
        var failed = rows.failedOf(ids);
        return new Page<>(
                shown.stream().map(it -> due(it, reserved, failed)).toList(),
                page,
                found.size() > ROWS);
    }

    private static Due due(
            OverpaidBills.Overpaid it, Map<UUID, Yen> reserved, Map<UUID, Failure> failed) {
        var id = it.row().bill().id();
        long free =
                it.row().balance().over().amount() - reserved.getOrDefault(id, Yen.ZERO).amount();
        return new Due(it, Yen.of(Math.max(0, free)), failed.get(id));
    }

    /** How many stand in each stage. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Map<Stage, Long> counts() {
        var codes = rows.counts();
        var counts = new EnumMap<Stage, Long>(Stage.class);
        for (var stage : Stage.values()) {
            counts.put(
                    stage, stage.codes.stream().mapToLong(it -> codes.getOrDefault(it, 0L)).sum());
        }
        return counts;
    }

    /**
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Page<Listed> list(Stage stage, int page) {
        var found =
                rows.standing(
                        stage.codes, stage == Stage.OVER, ROWS + 1, Math.multiplyExact(page, ROWS));
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        var of =
                bills.rows(shown.stream().map(GiveBack::bill).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
        return new Page<>(
                shown.stream()
                        .map(it ->
                                new Listed(it.hidden(), Objects.requireNonNull(of.get(it.bill()))))
                        .toList(),
                page,
                found.size() > ROWS);
    }

    /** A bill of which something may be proposed; empty when there is no such. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Proposable> proposable(UUID billId) {
        return bills.find(billId)
                .map(row -> {
                    var reserved = rows.reserved(List.of(billId));
                    long free =
                            row.balance().over().amount()
                                    - reserved.getOrDefault(billId, Yen.ZERO).amount();
                    return new Proposable(
                            row,
                            Yen.of(Math.max(0, free)),
                            bills.towards(billId),
                            rows.ofBill(billId).stream().map(GiveBack::hidden).toList());
                });
    }

    /**
     * What may be proposed of a bill.
     *
     * @param towards what the payer owes of the same class
     * @param before what was proposed of it, the newest first
     */
    public record Proposable(BillRow row, Yen free, List<BillRow> towards, List<GiveBack> before) {
        public Proposable {
            towards = List.copyOf(towards);
            before = List.copyOf(before);
        }
    }

    /** Empty when there is no such. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<GiveBackView> open(UUID id) {
        return rows.find(id).map(this::view);
    }

    private GiveBackView view(GiveBack it) {
        var history = moves.history(it.id());
        var people = new HashSet<UUID>();
        history.stream()
                .map(GiveBackView.Done::staffId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        people.add(it.proposedBy());
        var ids = new ArrayList<UUID>(List.of(it.bill()));
        var other = it.target() instanceof Target.Against(var bill) ? bill : null;
        Stream.ofNullable(other).forEach(ids::add);
        var of =
                bills.rows(ids).stream()
                        .collect(Collectors.toMap(row -> row.bill().id(), Function.identity()));
        return new GiveBackView(
                it.hidden(),
                Objects.requireNonNull(of.get(it.bill())),
                other == null ? null : of.get(other),
                history,
                names.nameOf(people));
    }

    /**
     * The account, whole, for who acts on it: who proposed it, and who may approve it as long as it
     * waits for that, or did. On the trail. Empty for everybody else, and of an offset.
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Payee> account(UUID id) {
        return rows.find(id)
                .filter(it -> isActing(it, Acting.staff()))
                .map(GiveBack::target)
                .filter(Target.Account.class::isInstance)
                .map(target -> {
                    audit.record("refund.account", "refund", id, "refund:" + id);
                    return ((Target.Account) target).payee();
                });
    }

    private boolean isActing(GiveBack it, UUID staff) {
        boolean approves =
                it.state() == Code.PROPOSED && permissions.allows(staff, Permission.REFUND_APPROVE);
        return approves || it.proposers().contains(staff) || staff.equals(it.approvedBy());
    }

    /** The letter as it went out; empty before it is approved. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<byte[]> letter(UUID id) {
        return rows.find(id).flatMap(it -> letters.of(it, this::find));
    }

    private BillRow find(UUID bill) {
        return bills.find(bill).orElseThrow();
    }
}
