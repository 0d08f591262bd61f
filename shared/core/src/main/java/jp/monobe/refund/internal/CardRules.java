package jp.monobe.refund.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.payment.CardReceipts;
import jp.monobe.payment.CardReceipts.CardReceipt;
import jp.monobe.refund.CardChoice;
import jp.monobe.refund.GiveBackResult;
import jp.monobe.refund.model.CardRule;
import jp.monobe.refund.model.CardRule.Came;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which payments may go back to their card (カードへの返金の可否); the bill is held where it decides. */
@Component
public class CardRules {

    private final Settings settings;
    private final CardReceipts receipts;
    private final GiveBackRows rows;
    private final Clock clock;

    CardRules(Settings settings, CardReceipts receipts, GiveBackRows rows, Clock clock) {
        this.settings = settings;
        this.receipts = receipts;
        this.rows = rows;
        this.clock = clock;
    }

    /** One yen is asked for: what of it may go back stands beside it. */
    List<CardChoice> choices(UUID bill) {
        return receipts.of(bill).stream()
                .map(it -> {
                    var left = left(bill, it, null);
                    var not = rule().refusal(came(it, left), Yen.of(1), today());
                    return new CardChoice(it.id(), it.paidOn(), left, not);
                })
                .toList();
    }

    /**
     * Why so much of the bill does not go back to the card of this payment.
     *
     * @param aside the proposal that is looked at itself; null of a new one
     */
    public Optional<GiveBackResult> refusal(
            UUID bill, UUID receipt, Yen amount, @Nullable UUID aside) {
        var found = find(bill, receipt);
        var left = found.map(it -> left(bill, it, aside)).orElse(Yen.ZERO);
        return rule().refusal(found.flatMap(it -> came(it, left)), amount, today())
                .map(why -> new GiveBackResult.NotToCard(why, left));
    }

    /** The payment, when it came by card for the bill. */
    Optional<CardReceipt> find(UUID bill, UUID receipt) {
        return receipts.of(bill).stream().filter(it -> it.id().equals(receipt)).findFirst();
    }

    private Yen left(UUID bill, CardReceipt of, @Nullable UUID aside) {
        long left = of.onBill().amount() - rows.toCard(bill, of.id(), aside).amount();
        return Yen.of(Math.max(0, left));
    }

    private static Optional<Came> came(CardReceipt it, Yen left) {
        return Optional.of(new Came(it.paidOn(), left));
    }

    private CardRule rule() {
        return settings.of(Acting.city())
                .find(SettingKey.REPAYMENTS, today())
                .map(it -> new CardRule(it.card(), it.cardDays()))
                .orElseGet(() -> new CardRule(false, 0));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
