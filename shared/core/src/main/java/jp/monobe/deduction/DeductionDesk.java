package jp.monobe.deduction;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.deduction.internal.BookDeduction;
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

    private static final int ROWS = 50;

    private final DeductionRows rows;
    private final DeductionMoves moves;
    private final BookDeduction book;
    private final DeductionLetters drawn;
    private final LetterNumbers numbers;
    private final PayerLookup payers;
    private final Clock clock;

    DeductionDesk(
            DeductionRows rows,
            DeductionMoves moves,
            BookDeduction book,
            DeductionLetters drawn,
            LetterNumbers numbers,
            PayerLookup payers,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.book = book;
        this.drawn = drawn;
        this.numbers = numbers;
        this.payers = payers;
        this.clock = clock;
    }

    /** With its recipient. */
    public record Row(Deduction deduction, Payer payer) {}

    /** The newest first. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Row> newest() {
        var all = rows.page(ROWS);
        var people =
                payers.payers(all.stream().map(Deduction::person).distinct().toList(), "deduction");
        return all.stream()
                .flatMap(it ->
                        people.stream()
                                .filter(payer -> payer.personId().equals(it.person()))
                                .map(payer -> new Row(it, payer)))
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
