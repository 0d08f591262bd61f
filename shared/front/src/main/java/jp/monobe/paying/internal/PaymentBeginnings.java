package jp.monobe.paying.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.paying.SlipData;
import jp.monobe.paying.model.PaymentState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a payment before anybody outside hears of it. */
@Component
public class PaymentBeginnings {

    /** As many as a page of the agent shows well. */
    private static final int MOST = 20;

    private final BillRows bills;
    private final PaymentRows payments;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;
    private final SystemTime time;

    PaymentBeginnings(
            BillRows bills,
            PaymentRows payments,
            AuditTrail audit,
            Ids ids,
            Clock clock,
            SystemTime time) {
        this.bills = bills;
        this.payments = payments;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.time = time;
    }

    /**
     * Committed when this returns. Empty when one of the slips is not hers, not in force, too old,
     * or not offered to be paid so; throws a duplicate key when one is being paid already.
     */
    @Transactional
    public Optional<UUID> insert(List<UUID> wanted, PaymentChannel channel) {
        return insert(Acting.account(), wanted, channel, null);
    }

    /**
     * The same for whoever has to pay, by whoever has a link that says so.
     *
     * @param back where the agent leads back to; null: her own page of the payment
     */
    @Transactional
    public Optional<UUID> insert(
            UUID account, List<UUID> wanted, PaymentChannel channel, @Nullable String back) {
        if (wanted.isEmpty() || wanted.size() > MOST) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        Map<UUID, SlipData> slips =
                bills.lockPayable(account, wanted).stream()
                        .filter(slip -> !today.isAfter(slip.payableUntil()))
                        .filter(slip -> slip.amount().amount() > 0)
                        .filter(slip -> slip.ways().contains(channel))
                        .collect(Collectors.toMap(SlipData::id, Function.identity()));
        if (slips.size() != wanted.size()) {
            return Optional.empty();
        }
        var payment = payment(account, wanted.stream().map(slips::get).toList(), channel, back);
        payments.insert(payment, time.instant().plus(PaymentMoves.FIRST_LOOK));
        audit.record("payment.begin", "payment", payment.id(), "paying");
        return Optional.of(payment.id());
    }

    private Payment payment(
            UUID account, List<SlipData> slips, PaymentChannel channel, @Nullable String back) {
        var now = UtcTime.whole(time.instant());
        return new Payment(
                ids.next(),
                account,
                channel,
                slips.stream().map(SlipData::amount).reduce(Yen.ZERO, Yen::plus),
                new PaymentState.Begun(),
                now,
                UtcTime.whole(clock.instant()),
                now.plus(PaymentMoves.offer(channel)),
                null,
                null,
                null,
                null,
                null,
                false,
                back,
                slips.stream()
                        .map(slip ->
                                new Payment.Item(
                                        slip.id(), slip.billId(), slip.number(), slip.amount()))
                        .toList());
    }
}
