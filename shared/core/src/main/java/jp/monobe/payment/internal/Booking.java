package jp.monobe.payment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.billing.FindSlips;
import jp.monobe.billing.SettleBill;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.SettleBill.Settled;
import jp.monobe.billing.SlipFacts;
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

    Booking(ReceiptRows receipts, QuestionRows questions, SettleBill settle, FindSlips slips) {
        this.receipts = receipts;
        this.questions = questions;
        this.settle = settle;
        this.slips = slips;
    }

    /** New receipts, all of them booked. */
    public void receive(List<Receipt> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        receipts.add(fresh);
        var facts =
                slips.known(
                        fresh.stream()
                                .map(Receipt::slip)
                                .filter(java.util.Objects::nonNull)
                                .toList());
        var settled = settle.receive(fresh.stream().map(Booking::arrival).toList());
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < fresh.size(); i++) {
            ask(fresh.get(i), settled.get(i), facts, asked);
        }
        questions.ask(asked);
    }

    public void takeBack(List<Receipt> gone) {
        if (!gone.isEmpty()) {
            settle.takeBack(gone.stream().map(Booking::arrival).toList());
        }
    }

    private static Arrival arrival(Receipt receipt) {
        return new Arrival(receipt.money(), receipt.amount(), receipt.paidOn());
    }

    private static void ask(
            Receipt receipt, Settled settled, Map<UUID, SlipFacts> facts, List<Asked> asked) {
        if (settled instanceof Settled.Applied(var _, var _, var over)) {
            var slip = fact(facts, receipt.slip());
            when(!over.equals(Yen.ZERO), receipt, Question.OVER, asked);
            when(!slip.amount().equals(receipt.amount()), receipt, Question.WRONG_AMOUNT, asked);
            when(slip.isVoid(), receipt, Question.VOID_SLIP, asked);
            when(receipt.paidOn().isAfter(slip.payableUntil()), receipt, Question.LATE, asked);
        } else {
            asked.add(new Asked(receipt.id(), receipt.item(), Question.UNKNOWN));
        }
    }

    private static SlipFacts fact(Map<UUID, SlipFacts> facts, @Nullable UUID slip) {
        var fact = slip == null ? null : facts.get(slip);
        if (fact == null) {
            throw new IllegalStateException("Applied with no slip");
        }
        return fact;
    }

    private static void when(boolean so, Receipt receipt, Question reason, List<Asked> asked) {
        if (so) {
            asked.add(new Asked(receipt.id(), receipt.item(), reason));
        }
    }
}
