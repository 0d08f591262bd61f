package jp.monobe.refund.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.RepayBill;
import jp.monobe.billing.RepayBill.Given;
import jp.monobe.billing.RepayBill.Standing;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.GiveBackResult;
import jp.monobe.refund.GiveBackView.Done;
import jp.monobe.refund.internal.GiveBackRows.Proposal;
import jp.monobe.refund.model.GiveBackLifecycle;
import jp.monobe.refund.model.GiveBackLifecycle.Outcome;
import jp.monobe.refund.model.GiveBackLifecycle.Why;
import jp.monobe.refund.model.GiveBackMove;
import jp.monobe.refund.model.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One move, by the lifecycle alone, with its row in the history and on the trail. Whoever moves one
 * holds first its bills, in the order of their ids, then itself.
 */
@Component
public class GiveBackMoves {

    /** As long as a reason may be. */
    public static final int LONGEST = 200;

    private final GiveBackRows rows;
    private final RepayBill bills;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Ids ids;

    GiveBackMoves(
            GiveBackRows rows,
            RepayBill bills,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock,
            Ids ids) {
        this.rows = rows;
        this.bills = bills;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * One with its bills as they stand, held.
     *
     * @param standings of the bill, and of the one towards which it is set off
     */
    public record Held(GiveBack it, List<Standing> standings) {

        public Standing of(UUID bill) {
            return standings.stream()
                    .filter(standing -> standing.bill().id().equals(bill))
                    .findFirst()
                    .orElseThrow();
        }

        public Given given() {
            return new Given(it.id(), it.bill(), it.amount());
        }
    }

    /** Empty when there is none, or it was changed since it was looked at. */
    public Optional<Held> hold(UUID id, long version) {
        return hold(id, version, Set.of());
    }

    /**
     * The same, with more bills held at once: held one after the other, two clerks could wait for
     * each other.
     */
    public Optional<Held> hold(UUID id, long version, Set<UUID> more) {
        return rows.find(id)
                .filter(it -> it.version() == version)
                .flatMap(seen -> {
                    var wanted = new HashSet<>(more);
                    wanted.add(seen.bill());
                    wanted.addAll(bills(seen.target()));
                    var standings = bills.held(List.copyOf(wanted));
                    return rows.locked(id)
                            .filter(it -> it.version() == version)
                            .map(it -> new Held(it, standings));
                });
    }

    /** The bill towards which it is set off, if any. */
    public static Set<UUID> bills(Target target) {
        return target instanceof Target.Against(var other) ? Set.of(other) : Set.of();
    }

    /** A new one. */
    public UUID propose(Proposal proposal) {
        var id = ids.next();
        rows.add(id, proposal);
        record(id, new GiveBackMove.Propose(proposal.by()), proposal.reason());
        return id;
    }

    /** The same again, with whatever is different now. */
    public GiveBackResult proposeAgain(Held held, Proposal proposal) {
        var move = new GiveBackMove.Propose(proposal.by());
        if (GiveBackLifecycle.apply(held.it().standing(), move) instanceof Outcome.Moved) {
            rows.change(held.it().id(), proposal);
        }
        return move(held.it(), move, proposal.reason());
    }

    /**
     * Approved with its letter's number, before it moves.
     *
     * @param left what the other bill owes after it; null of a refund
     */
    public void approved(GiveBack it, String letter, @Nullable Yen left) {
        rows.approved(it.id(), Acting.staff(), LocalDate.now(clock), letter, left);
    }

    /** Whether it could be done, nothing done yet. */
    public static Optional<GiveBackResult> refusal(GiveBack it, GiveBackMove move) {
        return GiveBackLifecycle.apply(it.standing(), move) instanceof Outcome.Refused(var why)
                ? Optional.of(result(why))
                : Optional.empty();
    }

    /** The row is held. */
    public GiveBackResult move(GiveBack it, GiveBackMove move, String note) {
        return switch (GiveBackLifecycle.apply(it.standing(), move)) {
            case Outcome.Refused(var why) -> result(why);
            case Outcome.Moved(var to) -> {
                rows.stand(it.id(), to);
                record(it.id(), move, note);
                yield new GiveBackResult.Done(it.id());
            }
        };
    }

    private static GiveBackResult result(Why why) {
        return switch (why) {
            case NOT_FROM_HERE -> new GiveBackResult.NotFromHere();
            case SAME_PERSON -> new GiveBackResult.SamePerson();
        };
    }

    private void record(UUID id, GiveBackMove move, String note) {
        jdbc.sql(
                        "insert into give_back_move (id, give_back_id, at, staff_id, move, note)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(ids.next(), id, now(), staff(), name(move), note))
                .update();
        audit.record("refund." + name(move), "refund", id, "refund:" + id);
    }

    /** Null of a job. */
    private static @Nullable UUID staff() {
        return Acting.current().actor() instanceof Actor.Staff(var id) ? id : null;
    }

    private static String name(GiveBackMove move) {
        return switch (move) {
            case GiveBackMove.Propose _ -> "PROPOSE";
            case GiveBackMove.SendBack _ -> "SEND_BACK";
            case GiveBackMove.Withdraw _ -> "WITHDRAW";
            case GiveBackMove.ApproveRefund _, GiveBackMove.ApproveOffset _ -> "APPROVE";
            case GiveBackMove.File _ -> "FILE";
            case GiveBackMove.Discard _ -> "DISCARD";
            case GiveBackMove.Send _ -> "SEND";
            case GiveBackMove.Pay _ -> "PAY";
            case GiveBackMove.Ask _ -> "ASK";
            case GiveBackMove.Credit _ -> "CREDIT";
            case GiveBackMove.Stop _ -> "STOP";
            case GiveBackMove.Fail _ -> "FAIL";
        };
    }

    /** The oldest first. */
    public List<Done> history(UUID id) {
        return jdbc.sql(
                        "select at, staff_id, move, note from give_back_move where give_back_id = ?"
                                + " order by at, id")
                .param(id)
                .query((row, _) ->
                        new Done(
                                at(row.getObject(1, LocalDateTime.class)),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4)))
                .list();
    }

    private static Instant at(LocalDateTime column) {
        return UtcTime.instant(column);
    }

    public LocalDateTime now() {
        return UtcTime.column(clock.instant());
    }

    /** Empty when it is missing or too long. */
    public static Optional<String> note(String typed) {
        var note = typed.strip();
        return note.isEmpty() || note.length() > LONGEST ? Optional.empty() : Optional.of(note);
    }
}
