package jp.monobe.deduction;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.OverdueBills;
import jp.monobe.casework.CasesUndecided;
import jp.monobe.deduction.internal.BookDeduction;
import jp.monobe.deduction.internal.CaseConsents;
import jp.monobe.deduction.internal.DeductionLetters;
import jp.monobe.deduction.internal.DeductionMoves;
import jp.monobe.deduction.internal.DeductionRows;
import jp.monobe.deduction.model.DeductionMove;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.notice.LetterNumbers;
import jp.monobe.registry.Payer;
import jp.monobe.registry.PayerLookup;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deductions (児童手当からの徴収): decided by a second person, told before the payment, booked on its day.
 */
@Service
public class DeductionDesk {

    private final DeductionRows rows;
    private final DeductionMoves moves;
    private final BookDeduction book;
    private final DeductionLetters drawn;
    private final LetterNumbers numbers;
    private final PayerLookup payers;
    private final CasesUndecided cases;
    private final OverdueBills bills;
    private final Clock clock;

    DeductionDesk(
            DeductionRows rows,
            DeductionMoves moves,
            BookDeduction book,
            DeductionLetters drawn,
            LetterNumbers numbers,
            PayerLookup payers,
            CasesUndecided cases,
            OverdueBills bills,
            Clock clock) {
        this.cases = cases;
        this.bills = bills;
        this.rows = rows;
        this.moves = moves;
        this.book = book;
        this.drawn = drawn;
        this.numbers = numbers;
        this.payers = payers;
        this.clock = clock;
    }

    /**
     * With its recipient.
     *
     * @param changes receipt numbers of what she handed in to change or end it, not decided yet
     */
    public record Row(Deduction deduction, Payer payer, List<String> changes) {
        public Row {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Some of them.
     *
     * @param total how many there are
     */
    public record Page(List<Row> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /** What is to be done first, the earliest payment of it foremost; then the newest. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Page page(int offset, int limit) {
        var all = rows.page(offset, limit);
        var ids = all.stream().map(Deduction::person).distinct().toList();
        var people =
                payers.payers(ids, "deduction").stream()
                        .collect(Collectors.toMap(Payer::personId, Function.identity()));
        var changes = cases.of(ids, Set.of(CaseConsents.CHANGED));
        return new Page(all.stream().map(it -> row(it, people, changes)).toList(), rows.count());
    }

    private static Row row(Deduction it, Map<UUID, Payer> people, Map<UUID, List<String>> changes) {
        return new Row(
                it,
                Objects.requireNonNull(people.get(it.person())),
                it.isAgreed() && it.isOpen()
                        ? changes.getOrDefault(it.person(), List.of())
                        : List.of());
    }

    /** Receipt numbers of changes that were handed in by somebody not known in the registry. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<String> changesOfNobodyKnown() {
        return cases.ofNobodyKnown(Set.of(CaseConsents.CHANGED));
    }

    /**
     * A line with the bill it pays.
     *
     * @param line what is taken of it, and by which article
     */
    public record LineRow(Deduction.Line line, BillRow bill) {}

    /** Of one deduction, for whoever decides or books it; empty when there is none. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<LineRow> lines(UUID id) {
        var lines = rows.find(id).map(Deduction::lines).orElse(List.of());
        var known =
                bills
                        .rows(
                                lines.stream().map(Deduction.Line::bill).distinct().toList(),
                                "deduction")
                        .stream()
                        .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
        return lines.stream()
                .map(it -> new LineRow(it, Objects.requireNonNull(known.get(it.bill()))))
                .toList();
    }

    /** The notice (通知書); empty before it is decided. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<byte[]> letter(UUID id) {
        return rows.find(id).flatMap(drawn::of);
    }

    /** A second person, before the day of the payment. */
    @Guarded(by = STAFF, permission = Permission.DEDUCTION_DECIDE)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DeductionResult decide(UUID id, long version) {
        var move = new DeductionMove.Decide(Acting.staff());
        return held(
                id,
                version,
                it ->
                        moves.refusal(it, move)
                                .orElseGet(() -> {
                                    var today = LocalDate.now(clock);
                                    rows.decided(id, Acting.staff(), today, numbers.next(today));
                                    return moves.move(it, move);
                                }));
    }

    /** The letter went out today. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DeductionResult notified(UUID id, long version) {
        return held(
                id, version, it -> moves.move(it, new DeductionMove.Notify(LocalDate.now(clock))));
    }

    /** Before it is booked. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DeductionResult withdraw(UUID id, long version) {
        return held(id, version, it -> moves.move(it, new DeductionMove.Withdraw()));
    }

    /** On the day of the payment: what is still owed, and still agreed to, is received. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DeductionResult book(UUID id, long version) {
        return rows.find(id)
                .filter(it -> it.version() == version)
                .map(book::book)
                .orElseGet(DeductionResult.Stale::new);
    }

    private DeductionResult held(UUID id, long version, Function<Deduction, DeductionResult> act) {
        return rows.locked(id)
                .filter(it -> it.version() == version)
                .map(act)
                .orElseGet(DeductionResult.Stale::new);
    }
}
