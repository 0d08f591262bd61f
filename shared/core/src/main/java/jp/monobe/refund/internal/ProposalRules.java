package jp.monobe.refund.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.RepayBill;
import jp.monobe.billing.RepayBill.Standing;
import jp.monobe.kernel.Yen;
import jp.monobe.reference.AccountHolderKana;
import jp.monobe.reference.Banks;
import jp.monobe.refund.CardChoice;
import jp.monobe.refund.GiveBackResult;
import jp.monobe.refund.model.Payee;
import jp.monobe.refund.model.Target;
import jp.monobe.registry.PayerLookup;
import jp.monobe.registry.PayerLookup.Holder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be proposed (還付・充当の起案の要件), with the bills held. */
@Component
public class ProposalRules {

    private final RepayBill bills;
    private final GiveBackRows rows;
    private final PayerLookup payers;
    private final CardRules cards;

    public ProposalRules(RepayBill bills, GiveBackRows rows, PayerLookup payers, CardRules cards) {
        this.bills = bills;
        this.rows = rows;
        this.payers = payers;
        this.cards = cards;
    }

    /** What is asked for, or why not. */
    public sealed interface Checked {
        record Fits(Target target) implements Checked {}

        record Not(GiveBackResult why) implements Checked {}
    }

    /**
     * @param aside the proposal that is made again; null of a new one
     */
    public Checked check(UUID bill, Yen amount, Target target, @Nullable UUID aside) {
        var wanted =
                target instanceof Target.Against(var other) ? List.of(bill, other) : List.of(bill);
        var held = bills.held(wanted);
        var own = held.stream().filter(it -> it.bill().id().equals(bill)).findFirst();
        if (own.isEmpty()) {
            return new Checked.Not(new GiveBackResult.NoSuchBill());
        }
        var free = free(own.get(), aside);
        if (amount.equals(Yen.ZERO) || amount.compareTo(free) > 0) {
            return new Checked.Not(new GiveBackResult.MoreThanThere(free));
        }
        return switch (target) {
            case Target.Card(var receipt, _) -> card(bill, receipt, amount, aside);
            case Target.Account account -> account(own.get(), account);
            case Target.Against(var other) ->
                    against(own.get(), held, other, amount, aside)
                            .<Checked>map(Checked.Not::new)
                            .orElseGet(() -> new Checked.Fits(target));
        };
    }

    private Checked card(UUID bill, UUID receipt, Yen amount, @Nullable UUID aside) {
        return cards.refusal(bill, receipt, amount, aside)
                .<Checked>map(Checked.Not::new)
                .orElseGet(() -> {
                    var of = cards.find(bill, receipt).orElseThrow();
                    return new Checked.Fits(new Target.Card(receipt, of.paidOn()));
                });
    }

    /** Of a bill, the latest first. */
    public List<CardChoice> cards(UUID bill) {
        return cards.choices(bill);
    }

    /** What is over and not spoken for: the bill is held, so nobody else counts it as well. */
    private Yen free(Standing own, @Nullable UUID aside) {
        long left = own.balance().over().amount() - rows.reserved(own.bill().id(), aside).amount();
        return Yen.of(Math.max(0, left));
    }

    private Optional<GiveBackResult> against(
            Standing own, List<Standing> held, UUID other, Yen amount, @Nullable UUID aside) {
        var found = held.stream().filter(it -> it.bill().id().equals(other)).findFirst();
        boolean same =
                found.isPresent()
                        && !other.equals(own.bill().id())
                        && found.get().bill().payerId().equals(own.bill().payerId())
                        && found.get().bill().claimClass() == own.bill().claimClass();
        if (!same) {
            return Optional.of(new GiveBackResult.OtherPayerOrClass());
        }
        long left =
                found.get().balance().owed().amount() - rows.reservedAgainst(other, aside).amount();
        var owed = Yen.of(Math.max(0, left));
        return amount.compareTo(owed) > 0
                ? Optional.of(new GiveBackResult.MoreThanOwed(owed))
                : Optional.empty();
    }

    private Checked account(Standing own, Target.Account account) {
        var payee = account.payee();
        if (Banks.japan().branch(payee.bank(), payee.branch()).isEmpty()) {
            return new Checked.Not(new GiveBackResult.NoSuchAccount());
        }
        var holder = AccountHolderKana.parse(payee.holder());
        if (holder.isEmpty()) {
            return new Checked.Not(new GiveBackResult.HolderWrong());
        }
        var note = account.note().strip();
        if (note.length() > GiveBackMoves.LONGEST) {
            return new Checked.Not(new GiveBackResult.NoReason());
        }
        boolean hers = payers.holder(own.bill().payerId(), holder.get()) == Holder.HERS;
        if (!hers && note.isEmpty()) {
            return new Checked.Not(new GiveBackResult.HolderDiffers());
        }
        var written =
                new Payee(
                        payee.bank(),
                        payee.branch(),
                        payee.kind(),
                        payee.number(),
                        holder.get().value());
        return new Checked.Fits(new Target.Account(written, hers ? "" : note));
    }
}
