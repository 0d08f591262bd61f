package jp.monobe.deduction.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.casework.CasesUndecided;
import jp.monobe.deduction.Deduction;
import jp.monobe.deduction.Deduction.Line;
import jp.monobe.deduction.Deduction.Standing;
import jp.monobe.deduction.DeductionResult;
import jp.monobe.deduction.model.Article;
import jp.monobe.deduction.model.DeductionMove;
import jp.monobe.deduction.model.DeductionPlan.Wanted;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.TakeDrawn;
import jp.monobe.payment.TakeDrawn.Drawn;
import jp.monobe.payment.TakeDrawn.Source;
import jp.monobe.payment.model.AgentFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Books a deduction (徴収の記帳), with the bills held first and then itself: what was paid otherwise
 * meanwhile, or is not agreed to any more, is dropped and stays with the recipient.
 */
@Component
public class BookDeduction {

    /** As receipts and pay-ins name the city's own allowance. */
    public static final String AGENT = AgentFile.ALLOWANCE;

    private final DeductionRows rows;
    private final DeductionMoves moves;
    private final Deductible deductible;
    private final TakeDrawn receipts;
    private final CasesUndecided cases;
    private final Clock clock;

    BookDeduction(
            DeductionRows rows,
            DeductionMoves moves,
            Deductible deductible,
            TakeDrawn receipts,
            CasesUndecided cases,
            Clock clock) {
        this.cases = cases;
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
        return moves.refusal(it, move)
                .or(() -> pending(it))
                .orElseGet(() -> booked(it, move, still));
    }

    /**
     * She may take back what she applied for at any time: what she handed in is decided first, so
     * that nothing is taken against her will. What is collected (22条) waits for nobody.
     */
    @LegalBasis("児童手当法21条、児童手当法施行規則12条の10")
    private Optional<DeductionResult> pending(Deduction it) {
        var open = cases.of(Set.of(it.person()), Set.of(CaseConsents.CHANGED));
        return it.isAgreed() && !open.isEmpty()
                ? Optional.of(
                        new DeductionResult.ChangePending(
                                open.values().stream().flatMap(List::stream).toList()))
                : Optional.empty();
    }

    private DeductionResult booked(Deduction it, DeductionMove move, Map<UUID, Wanted> still) {
        var taken = new ArrayList<Line>();
        var most = deductible.most(it.person(), it.payOn());
        for (var line : it.lines()) {
            boolean fits = fits(line, still.get(line.slip())) && isAllowed(line, taken, most);
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

    /** She may have lowered what she allows of one payment since. */
    private static boolean isAllowed(Line line, List<Line> taken, @Nullable Yen most) {
        if (most == null || line.article() != Article.A21) {
            return true;
        }
        var before =
                taken.stream()
                        .filter(it -> it.article() == Article.A21)
                        .map(Line::amount)
                        .reduce(Yen.ZERO, Yen::plus);
        return before.plus(line.amount()).compareTo(most) <= 0;
    }

    private static List<Drawn> drawn(List<Line> taken) {
        return taken.stream()
                .sorted(Comparator.comparing(Line::bill))
                .map(line -> new Drawn(line.id(), line.id().toString(), line.slip(), line.amount()))
                .toList();
    }
}
