package jp.monobe.deduction;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.monobe.allowance.CertifiedRecipients;
import jp.monobe.audit.AuditTrail;
import jp.monobe.deduction.Deduction.Line;
import jp.monobe.deduction.Deduction.Standing;
import jp.monobe.deduction.internal.Deductible;
import jp.monobe.deduction.internal.Deductible.Judged;
import jp.monobe.deduction.internal.DeductionRows;
import jp.monobe.deduction.model.Article;
import jp.monobe.deduction.model.DeductionPlan;
import jp.monobe.deduction.model.DeductionPlan.Wanted;
import jp.monobe.deduction.model.DeductionState;
import jp.monobe.deduction.model.Ground;
import jp.monobe.deduction.model.Ground.Why;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.Payer;
import jp.monobe.registry.PayerLookup;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Proposes what is deducted of a payment (徴収の起案). The product pays no allowance itself: the clerk
 * says on which day, and how much where it was not decided here (ADR 60).
 */
@Service
public class ProposeDeduction {

    private final PayerLookup payers;
    private final CertifiedRecipients recipients;
    private final Deductible deductible;
    private final DeductionRows rows;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    ProposeDeduction(
            PayerLookup payers,
            CertifiedRecipients recipients,
            Deductible deductible,
            DeductionRows rows,
            AuditTrail audit,
            Clock clock,
            Ids ids) {
        this.payers = payers;
        this.recipients = recipients;
        this.deductible = deductible;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A payment of one recipient.
     *
     * @param payOn 支払日, to come
     * @param payment what would be paid without it; null when as it was decided here
     * @param collect whether 保育料 is taken without her consent as well (22条)
     */
    public record Payment(
            String addresseeNo, LocalDate payOn, @Nullable Yen payment, boolean collect) {}

    /** What is to be looked at before it is proposed. */
    public sealed interface Preview {
        record Shown(DeductionPreview preview) implements Preview {}

        record Refused(DeductionResult why) implements Preview {}
    }

    /** What of hers would be taken, and why the rest is not. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Preview preview(Payment it) {
        return asked(it, asked -> new Preview.Shown(asked.preview()), Preview.Refused::new);
    }

    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public DeductionResult propose(Payment it) {
        return asked(it, asked -> proposed(it, asked), Function.identity());
    }

    private record Asked(Payer payer, String number, Yen payment, List<Judged> judged) {

        DeductionPreview preview() {
            return new DeductionPreview(
                    payer, number, payment, judged.stream().map(DeductionPreview.Fee::of).toList());
        }
    }

    private <T> T asked(
            Payment it, Function<Asked, T> known, Function<DeductionResult, T> refused) {
        if (!it.payOn().isAfter(LocalDate.now(clock))) {
            return refused.apply(new DeductionResult.NotAPayment());
        }
        var found = payers.numbered(List.of(it.addresseeNo().strip()), "deduction");
        if (found.isEmpty()) {
            return refused.apply(new DeductionResult.NoSuchPerson());
        }
        var payer = found.getFirst();
        var last = YearMonth.from(it.payOn()).minusMonths(1);
        var months = new MonthSpan(last.minusMonths(1), last);
        Optional<String> number = recipients.numberOf(payer.personId(), months.first());
        if (number.isEmpty()) {
            return refused.apply(new DeductionResult.NotARecipient());
        }
        var payment =
                Optional.ofNullable(it.payment())
                        .or(() -> recipients.due(payer.personId(), months))
                        .filter(yen -> !yen.equals(Yen.ZERO));
        if (payment.isEmpty()) {
            return refused.apply(new DeductionResult.NotAPayment());
        }
        return known.apply(
                new Asked(
                        payer,
                        number.get(),
                        payment.get(),
                        judged(payer.personId(), it, payment.get())));
    }

    /** With what does not fit the payment. */
    private List<Judged> judged(UUID person, Payment it, Yen payment) {
        var all =
                deductible.of(person, it.payOn()).stream()
                        .map(each -> chosen(each, it.collect()))
                        .toList();
        var taken =
                DeductionPlan.of(
                        all.stream().flatMap(each -> each.wanted().stream()).toList(),
                        payment,
                        deductible.most(person, it.payOn()));
        return all.stream()
                .map(each ->
                        each.wanted().filter(wanted -> !taken.contains(wanted)).isPresent()
                                ? new Judged(each.overdue(), new Ground.Not(Why.DOES_NOT_FIT))
                                : each)
                .toList();
    }

    private static Judged chosen(Judged it, boolean collect) {
        return !collect && it.ground() instanceof Ground.On(var article) && article == Article.A22
                ? new Judged(it.overdue(), new Ground.Not(Why.NOT_CHOSEN))
                : it;
    }

    private DeductionResult proposed(Payment it, Asked asked) {
        var lines =
                asked.judged().stream()
                        .flatMap(each -> each.wanted().stream())
                        .map(this::line)
                        .toList();
        if (lines.isEmpty()) {
            return new DeductionResult.NothingToDeduct();
        }
        return added(
                new Deduction(
                        ids.next(),
                        asked.payer().personId(),
                        asked.number(),
                        it.payOn(),
                        asked.payment(),
                        new DeductionState.Proposed(Acting.staff()),
                        null,
                        null,
                        0,
                        lines));
    }

    private Line line(Wanted it) {
        return new Line(ids.next(), it.article(), it.bill(), it.slip(), it.amount(), Standing.OPEN);
    }

    private DeductionResult added(Deduction it) {
        try {
            rows.add(it, Acting.staff(), UtcTime.column(clock.instant()));
        } catch (DuplicateKeyException _) {
            // Another has one of the slips: what was written of this one goes with it.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new DeductionResult.ProposedBefore();
        }
        audit.record("deduction.PROPOSE", "deduction", it.id(), "deduction:" + it.id());
        return new DeductionResult.Done(it.id());
    }
}
