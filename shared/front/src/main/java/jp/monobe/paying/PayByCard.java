package jp.monobe.paying;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.AskAgent;
import jp.monobe.paying.internal.BillRows;
import jp.monobe.paying.internal.CardAgent;
import jp.monobe.paying.internal.Offers;
import jp.monobe.paying.internal.PaymentBeginnings;
import jp.monobe.paying.internal.PaymentRows;
import jp.monobe.paying.model.PaymentState;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Pays slips by card (カードで払う), several at once. What is begun is committed before the agent is
 * asked, and found again whatever becomes of the answer. Amounts are our own rows', never the
 * browser's.
 */
@Service
public class PayByCard {

    /**
     * What an agent takes at least of one payment, all slips together
     * (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
     */
    public static final Yen LEAST = Yen.of(50);

    private final PaymentBeginnings beginnings;
    private final PaymentRows payments;
    private final BillRows bills;
    private final AskAgent ask;
    private final CardAgent agent;
    private final Offers offers;

    PayByCard(
            PaymentBeginnings beginnings,
            PaymentRows payments,
            BillRows bills,
            AskAgent ask,
            CardAgent agent,
            Offers offers) {
        this.beginnings = beginnings;
        this.payments = payments;
        this.bills = bills;
        this.ask = ask;
        this.agent = agent;
        this.offers = offers;
    }

    /** Whether her city takes cards now, for whatever fee; of each, {@link SlipData#ways} says. */
    @Guarded(by = Who.RESIDENT)
    public boolean isOffered() {
        return offers.any(PaymentChannel.CARD) && agent.isThere();
    }

    /**
     * Begins, or finds what is begun for the same slips.
     *
     * @param slips in her order; she may own them or not
     */
    @Guarded(by = Who.RESIDENT)
    public BeginResult begin(List<UUID> slips) {
        if (!isOffered()) {
            return new BeginResult.NoCards();
        }
        var distinct = slips.stream().distinct().toList();
        if (sum(distinct).filter(it -> it.compareTo(LEAST) < 0).isPresent()) {
            return new BeginResult.TooLittle();
        }
        try {
            return beginnings
                    .insert(distinct, PaymentChannel.CARD)
                    .map(this::open)
                    .orElseGet(() -> paidAlready(distinct));
        } catch (DuplicateKeyException _) {
            return found(distinct);
        }
    }

    /** As they stand; empty where one is not hers. */
    private Optional<Yen> sum(List<UUID> slips) {
        var hers =
                slips.stream()
                        .flatMap(id -> bills.ofSlip(id).stream())
                        .filter(it -> it.account().equals(Acting.account()))
                        .map(it -> it.slip().amount())
                        .toList();
        return hers.size() == slips.size() && !hers.isEmpty()
                ? hers.stream().reduce(Yen::plus)
                : Optional.empty();
    }

    private BeginResult paidAlready(List<UUID> slips) {
        return payments.liveOf(slips)
                .filter(live -> live.account().equals(Acting.account()))
                .<BeginResult>map(live -> new BeginResult.Underway(live.id()))
                .orElseGet(BeginResult.NotPayable::new);
    }

    /** One of hers; that of somebody whose the bill was before is about to be closed. */
    private BeginResult found(List<UUID> slips) {
        return payments.liveOf(slips)
                .filter(live -> live.account().equals(Acting.account()))
                .<BeginResult>map(live ->
                        live.items().stream().map(item -> item.slip()).toList().equals(slips)
                                ? live.openPage()
                                        .<BeginResult>map(
                                                page -> new BeginResult.Go(live.id(), page))
                                        .orElseGet(() -> new BeginResult.Underway(live.id()))
                                : new BeginResult.Underway(live.id()))
                .orElseGet(BeginResult.Busy::new);
    }

    private BeginResult open(UUID payment) {
        return switch (ask.open(payment)) {
            case PaymentState.Offered() ->
                    payments.find(payment)
                            .flatMap(it -> it.openPage())
                            .<BeginResult>map(page -> new BeginResult.Go(payment, page))
                            .orElseGet(() -> new BeginResult.Away(payment));
            case PaymentState.Begun() -> new BeginResult.Away(payment);
            case PaymentState.Refused(), PaymentState.Lapsed() -> new BeginResult.Refused();
            case PaymentState.Paid(), PaymentState.Booked(), PaymentState.TakenBack() ->
                    new BeginResult.Underway(payment);
        };
    }
}
