package jp.monobe.payment.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.monobe.billing.FindSlips;
import jp.monobe.billing.SettleBill;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.SettleBill.Settled;
import jp.monobe.billing.SlipFacts;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.Receipt;
import jp.monobe.payment.internal.QuestionRows.Asked;
import jp.monobe.payment.model.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps receipts and books them, in the caller's transaction; asks about what does not fit. */
@Component
public class Booking {

    private final ReceiptRows receipts;
    private final QuestionRows questions;
    private final SettleBill settle;
    private final FindSlips slips;
    private final LateSlipRows late;

    Booking(
            ReceiptRows receipts,
            QuestionRows questions,
            SettleBill settle,
            FindSlips slips,
            LateSlipRows late) {
        this.receipts = receipts;
        this.questions = questions;
        this.settle = settle;
        this.slips = slips;
        this.late = late;
    }

    /** New receipts, all of them booked. */
    public void receive(List<Receipt> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        receipts.add(fresh);
        var facts =
                slips.known(fresh.stream().map(Receipt::slip).filter(Objects::nonNull).toList());
        var settled = settle.receive(fresh.stream().map(it -> arrival(it, it.slip())).toList());
        var asked = new ArrayList<Asked>();
        var here = new HashSet<UUID>();
        for (int i = 0; i < fresh.size(); i++) {
            var slip = fresh.get(i).slip();
            boolean again = slip != null && !here.add(slip);
            ask(fresh.get(i), settled.get(i), slip == null ? null : facts.get(slip), again, asked);
        }
        questions.ask(asked);
        late.booked(fresh.stream().map(Receipt::id).toList());
    }

    /**
     * What the agent has not after all. What a clerk had assigned is taken from where she assigned
     * it to; what was asked about it is asked no more.
     */
    public void takeBack(List<Receipt> gone) {
        if (gone.isEmpty()) {
            return;
        }
        var assigned = questions.gone(gone);
        settle.takeBack(
                gone.stream()
                        .map(it -> arrival(it, assigned.getOrDefault(it.id(), it.slip())))
                        .toList());
    }

    /**
     * What nobody knew about was for this slip.
     *
     * @param nth how often it was assigned by now, from 1
     */
    public void assign(Receipt receipt, SlipFacts slip, int nth) {
        var settled = settle.assign(arrival(receipt, slip.slip()), nth);
        var asked = new ArrayList<Asked>();
        ask(receipt, settled, slip, false, asked);
        questions.askAgain(asked);
        late.booked(List.of(receipt.id()));
    }

    /** It was not; what was asked about it there is asked no more. */
    public void unassign(Receipt receipt, UUID slip, int nth) {
        settle.unassign(arrival(receipt, slip), nth);
        questions.askNoMore(receipt);
    }

    private static Arrival arrival(Receipt receipt, @Nullable UUID slip) {
        var money = new Money(receipt.id(), receipt.item(), receipt.channel(), slip);
        return new Arrival(money, receipt.amount(), receipt.paidOn());
    }

    private static void ask(
            Receipt receipt,
            Settled settled,
            @Nullable SlipFacts slip,
            boolean again,
            List<Asked> asked) {
        if (slip != null && settled instanceof Settled.Applied(var _, var _, var over)) {
            boolean beyond = !over.equals(Yen.ZERO);
            when(beyond, receipt, Question.OVER, asked);
            when(!beyond && (again || slip.isPaid()), receipt, Question.PAID_TWICE, asked);
            when(slip.isVoid(), receipt, Question.VOID_SLIP, asked);
            // What the city takes of an allowance is as much, and as late, as it decided.
            boolean hers = receipt.channel() != PaymentChannel.ALLOWANCE;
            boolean otherwise = !slip.amount().equals(receipt.amount());
            boolean late = receipt.paidOn().isAfter(slip.payableUntil());
            when(hers && otherwise, receipt, Question.WRONG_AMOUNT, asked);
            when(hers && late, receipt, Question.LATE, asked);
        } else {
            asked.add(new Asked(receipt.id(), receipt.item(), Question.UNKNOWN));
        }
    }

    private static void when(boolean so, Receipt receipt, Question reason, List<Asked> asked) {
        if (so) {
            asked.add(new Asked(receipt.id(), receipt.item(), reason));
        }
    }
}
