package jp.monobe.paying;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.BankLinks;
import jp.monobe.paying.internal.BillRows;
import jp.monobe.paying.internal.Offers;
import jp.monobe.paying.internal.Payment;
import jp.monobe.paying.internal.PaymentBeginnings;
import jp.monobe.paying.internal.PaymentMoves;
import jp.monobe.paying.internal.PaymentRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Pays a slip at a bank she chooses (ペイジー 情報リンク). The payment is committed before she is led there;
 * whether she paid the office hears from the collecting agent (ADR 47), never from her browser.
 */
@Service
public class PayByBank {

    private final PaymentBeginnings beginnings;
    private final PaymentRows payments;
    private final PaymentMoves moves;
    private final BillRows bills;
    private final BankLinks links;
    private final Offers offers;
    private final TransactionOperations work;
    private final String portal;

    PayByBank(
            PaymentBeginnings beginnings,
            PaymentRows payments,
            PaymentMoves moves,
            BillRows bills,
            BankLinks links,
            Offers offers,
            TransactionOperations work,
            @Value("${monobe.public-url:http://localhost:8080}") String portal) {
        this.beginnings = beginnings;
        this.payments = payments;
        this.moves = moves;
        this.bills = bills;
        this.links = links;
        this.offers = offers;
        this.work = work;
        this.portal = portal.replaceAll("/+$", "");
    }

    /** Whether her city leads to banks now. */
    @Guarded(by = Who.RESIDENT)
    public boolean isOffered() {
        return offers.any(PaymentChannel.PAY_EASY) && links.isThere();
    }

    /**
     * Begins, or leads the payment that is begun to another bank: it is one payment, which the
     * agent takes once.
     *
     * @param bank its name
     */
    @Guarded(by = Who.RESIDENT)
    public BankResult begin(UUID slip, String bank) {
        if (!isOffered()) {
            return new BankResult.NoBanks();
        }
        try {
            return beginnings
                    .insert(List.of(slip), PaymentChannel.PAY_EASY)
                    .<BankResult>map(id -> page(offered(id), bank))
                    .orElseGet(() -> paidAlready(slip));
        } catch (DuplicateKeyException _) {
            return found(slip, bank);
        }
    }

    /** Money of it is on its way. */
    private BankResult paidAlready(UUID slip) {
        return payments.liveOf(List.of(slip))
                .filter(live -> live.account().equals(Acting.account()))
                .<BankResult>map(live -> new BankResult.Underway(live.id()))
                .orElseGet(BankResult.NotPayable::new);
    }

    private BankResult found(UUID slip, String bank) {
        var live =
                payments.liveOf(List.of(slip)).filter(it -> it.account().equals(Acting.account()));
        if (live.isEmpty()) {
            return new BankResult.Busy();
        }
        var payment = live.get();
        return payment.isAtABank() && !payment.givenUp()
                ? page(offered(payment.id()), bank)
                : new BankResult.Underway(payment.id());
    }

    /** Nobody is asked: the page is an address that we sign. */
    private Payment offered(UUID id) {
        work.executeWithoutResult(_ -> moves.offerLink(id));
        return payments.find(id).orElseThrow();
    }

    private BankResult page(Payment payment, String bank) {
        var slip = payment.items().getFirst().slip();
        return bills.payEasy(slip)
                .flatMap(numbers ->
                        links.page(
                                payment,
                                numbers,
                                bank,
                                portal + "/app/payment/" + payment.id() + "?back"))
                .<BankResult>map(
                        page -> new BankResult.Go(payment.id(), Objects.requireNonNull(page)))
                .orElseGet(BankResult.NoBanks::new);
    }
}
