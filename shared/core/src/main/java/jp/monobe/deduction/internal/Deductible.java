package jp.monobe.deduction.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.billing.Overdue;
import jp.monobe.billing.OverdueBills;
import jp.monobe.debit.DebitWork;
import jp.monobe.deduction.model.Consent;
import jp.monobe.deduction.model.DeductionPlan.Wanted;
import jp.monobe.deduction.model.Ground;
import jp.monobe.deduction.model.Ground.Why;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of a recipient's own bills may be deducted (徴収できるもの), each with its ground or why not. */
@Component
public class Deductible {

    private final OverdueBills bills;
    private final ConsentRows consents;
    private final DeductionRows deductions;
    private final DebitWork debits;
    private final Clock clock;

    Deductible(
            OverdueBills bills,
            ConsentRows consents,
            DeductionRows deductions,
            DebitWork debits,
            Clock clock) {
        this.bills = bills;
        this.consents = consents;
        this.deductions = deductions;
        this.debits = debits;
        this.clock = clock;
    }

    /** A slip, or what no slip asks for. */
    public record Judged(Overdue overdue, Ground ground) {

        public Optional<Wanted> wanted() {
            return ground instanceof Ground.On(var article)
                    ? Optional.of(
                            new Wanted(
                                    overdue.bill().id(),
                                    Objects.requireNonNull(overdue.slip()).id(),
                                    overdue.owed(),
                                    overdue.dueOn(),
                                    article))
                    : Optional.empty();
        }
    }

    /** What she allowed of one payment; null when all. */
    public @Nullable Yen most(UUID person, LocalDate payOn) {
        return consents.on(person, payOn).map(Consent::most).orElse(null);
    }

    /** What is due by the day of the payment and hers. */
    public List<Judged> of(UUID person, LocalDate payOn) {
        var hers = bills.ofPayer(person, payOn.plusDays(1));
        var open = deductions.open(hers.stream().map(it -> it.bill().id()).toList());
        return judged(person, hers, payOn).stream()
                .map(it ->
                        it.ground() instanceof Ground.On
                                        && open.contains(
                                                Objects.requireNonNull(it.overdue().slip()).id())
                                ? new Judged(it.overdue(), new Ground.Not(Why.PROPOSED_BEFORE))
                                : it)
                .toList();
    }

    /** The same of these bills, which stay held. */
    public List<Wanted> held(UUID person, Set<UUID> of, LocalDate payOn) {
        return judged(person, bills.held(of, payOn.plusDays(1)), payOn).stream()
                .flatMap(it -> it.wanted().stream())
                .toList();
    }

    private List<Judged> judged(UUID person, List<Overdue> open, LocalDate payOn) {
        var consent = consents.on(person, payOn).orElse(null);
        var drawn =
                debits.underRequest(
                        open.stream()
                                .map(Overdue::slip)
                                .filter(Objects::nonNull)
                                .map(Overdue.Asked::id)
                                .toList());
        return open.stream()
                .map(it -> new Judged(it, ground(it, person, consent, payOn, drawn)))
                .toList();
    }

    private Ground ground(
            Overdue it, UUID person, @Nullable Consent consent, LocalDate payOn, Set<UUID> drawn) {
        var bill = it.bill();
        var fee =
                new Ground.Fee(
                        bill.feeKind(),
                        bill.claimClass(),
                        bill.legalBasis(),
                        bill.payerId(),
                        bill.aboutId(),
                        it.dueOn());
        var ground = Ground.of(fee, person, consent, payOn, LocalDate.now(clock));
        if (ground instanceof Ground.Not) {
            return ground;
        }
        if (it.slip() == null) {
            return new Ground.Not(Why.NO_SLIP);
        }
        return drawn.contains(it.slip().id()) ? new Ground.Not(Why.DRAWN_ELSEWHERE) : ground;
    }
}
