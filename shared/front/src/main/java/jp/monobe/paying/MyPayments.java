package jp.monobe.paying;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.AskAgent;
import jp.monobe.paying.internal.BillRows;
import jp.monobe.paying.internal.Payment;
import jp.monobe.paying.internal.PaymentMoves;
import jp.monobe.paying.internal.PaymentRows;
import jp.monobe.paying.model.PaymentState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Payments she began (はじめた支払い). How one stands is what the agent and the office say. */
@Service
public class MyPayments {

    private final PaymentRows payments;
    private final BillRows bills;
    private final AskAgent ask;
    private final PaymentMoves moves;
    private final TransactionOperations work;
    private final AuditTrail audit;
    private final SystemTime time;

    MyPayments(
            PaymentRows payments,
            BillRows bills,
            AskAgent ask,
            PaymentMoves moves,
            TransactionOperations work,
            AuditTrail audit,
            SystemTime time) {
        this.payments = payments;
        this.bills = bills;
        this.ask = ask;
        this.moves = moves;
        this.work = work;
        this.audit = audit;
        this.time = time;
    }

    @Guarded(by = Who.RESIDENT, owning = "payment")
    public PaymentData open(UUID id) {
        return data(payments.find(id).orElseThrow());
    }

    /** Where it stands by what is known here; asks nobody. */
    @Guarded(by = Who.RESIDENT, owning = "payment")
    public PaymentState state(UUID id) {
        return payments.find(id).orElseThrow().state();
    }

    /** Asks the agent, when only it can know more. */
    @Guarded(by = Who.RESIDENT, owning = "payment")
    public PaymentState look(UUID id) {
        return switch (payments.find(id).orElseThrow().state()) {
            case PaymentState.Begun() -> ask.open(id);
            case PaymentState.Offered() -> ask.look(id);
            case PaymentState other -> other;
        };
    }

    /**
     * Gives it up, unless it was paid: the agent closes its page first. Does the agent not answer,
     * the job goes on until it does.
     */
    @Guarded(by = Who.RESIDENT, owning = "payment")
    public PaymentState giveUp(UUID id) {
        var now =
                Objects.requireNonNull(
                        work.execute(_ -> {
                            audit.record("payment.give-up", "payment", id, "paying");
                            var under = moves.giveUpUnoffered(id);
                            payments.giveUp(id, time.instant());
                            return under;
                        }));
        return now instanceof PaymentState.Offered ? ask.closeQuietly(id) : now;
    }

    private PaymentData data(Payment payment) {
        Map<UUID, String> titles =
                payment.items().stream()
                        .map(Payment.Item::bill)
                        .distinct()
                        .flatMap(bill ->
                                bills.titleOf(bill, Acting.account()).stream()
                                        .map(title -> Map.entry(bill, title)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PaymentData(
                payment.id(),
                payment.channel(),
                payment.amount(),
                payment.state(),
                payment.begunAt(),
                payment.openPage(),
                payment.givenUp(),
                Optional.ofNullable(payment.entrustedAt()),
                payment.items().stream()
                        .map(item ->
                                new PaymentData.Item(
                                        item.slip(),
                                        item.bill(),
                                        item.number(),
                                        titles.getOrDefault(item.bill(), ""),
                                        item.amount()))
                        .toList());
    }
}
