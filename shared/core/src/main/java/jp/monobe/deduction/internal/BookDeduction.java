package jp.monobe.deduction.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.deduction.Deduction;
import jp.monobe.deduction.Deduction.Line;
import jp.monobe.deduction.Deduction.Standing;
import jp.monobe.deduction.DeductionResult;
import jp.monobe.deduction.model.DeductionMove;
import jp.monobe.deduction.model.DeductionPlan.Wanted;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.TakeDrawn;
import jp.monobe.payment.TakeDrawn.Drawn;
import jp.monobe.payment.TakeDrawn.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Books a deduction (徴収の記帳), with the bills held first and then itself: what was paid otherwise
 * meanwhile, or is not agreed to any more, is dropped and stays with the recipient.
 */
@Component
public class BookDeduction {

    /** As receipts and pay-ins name the city's own allowance. */
    public static final String AGENT = "JIDOTE";

    private final DeductionRows rows;
    private final DeductionMoves moves;
    private final Deductible deductible;
    private final TakeDrawn receipts;
    private final Clock clock;

    BookDeduction(
            DeductionRows rows,
            DeductionMoves moves,
            Deductible deductible,
            TakeDrawn receipts,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.deductible = deductible;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * @param seen as it was looked at
     */
    public DeductionResult book(Deduction seen) {
        var of = seen.lines().stream().map(Line::bill).collect(Collectors.toSet());
        Map<UUID, Wanted> still =
                deductible.held(seen.person(), of, seen.payOn()).stream()
                        .collect(Collectors.toMap(Wanted::slip, Function.identity()));
        var held = rows.locked(seen.id()).filter(it -> it.version() == seen.version());
        if (held.isEmpty()) {
            return new DeductionResult.Stale();
        }
        var it = held.get();
        var move = new DeductionMove.Book(LocalDate.now(clock));
        return moves.refusal(it, move).orElseGet(() -> booked(it, move, still));
    }

    private DeductionResult booked(Deduction it, DeductionMove move, Map<UUID, Wanted> still) {
        var taken = new ArrayList<Line>();
        for (var line : it.lines()) {
            boolean fits = fits(line, still.get(line.slip()));
            rows.stands(line.id(), fits ? Standing.BOOKED : Standing.DROPPED);
            if (fits) {
                taken.add(line);
            }
        }
        if (!taken.isEmpty()) {
            receipts.take(
                    new Source(PaymentChannel.ALLOWANCE, AGENT, it.payOn(), it.payOn()),
                    drawn(taken));
        }
        moves.move(it, move);
        var total = taken.stream().map(Line::amount).reduce(Yen.ZERO, Yen::plus);
        return new DeductionResult.Booked(
                total, it.payment().minus(total), it.lines().size() - taken.size());
    }

    /** On the same ground as it was decided, and no more than is owed. */
    private static boolean fits(Line line, @Nullable Wanted now) {
        return now != null
                && now.article() == line.article()
                && line.amount().compareTo(now.amount()) <= 0;
    }

    private static List<Drawn> drawn(List<Line> taken) {
        return taken.stream()
                .sorted(Comparator.comparing(Line::bill))
                .map(line -> new Drawn(line.id(), line.id().toString(), line.slip(), line.amount()))
                .toList();
    }
}
