package jp.monobe.paying;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.BillCopy.Debit;
import jp.monobe.exchange.BillCopy.ElQr;
import jp.monobe.exchange.BillCopy.PayEasy;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.paying.model.PaymentState;

/**
 * A slip (納付書) as its payer sees it: what is paid at once.
 *
 * @param part 期, from 1
 * @param dueOn 納期限
 * @param payableUntil 支払期限: the last day on which an agent takes it
 * @param ways by which the city offers to pay it today (ADR 58)
 * @param barcode 44 digits for a till; empty when no till takes it, or none is offered
 * @param elQr what an app or a bank reads; empty where the city has it not on, or offers it not
 * @param debit that it is, or was to be, drawn from her account (口座振替)
 * @param isDrawn whether its notice can be fetched
 * @param attempt the payment that counts: one with money in it, else the newest
 */
public record SlipData(
        UUID id,
        UUID billId,
        String number,
        int part,
        Yen amount,
        LocalDate dueOn,
        LocalDate payableUntil,
        Standing standing,
        Set<PaymentChannel> ways,
        Optional<String> barcode,
        Optional<PayEasy> payEasy,
        Optional<ElQr> elQr,
        Optional<Debit> debit,
        boolean isDrawn,
        Optional<Attempt> attempt) {

    public SlipData {
        ways = Set.copyOf(ways);
    }

    /** A payment that was begun for it. */
    public record Attempt(UUID paymentId, PaymentState state) {}

    public PayerWord word() {
        return PayerWord.of(
                switch (standing) {
                    case IN_FORCE -> PayerWord.Books.OPEN;
                    case PAID -> PayerWord.Books.SETTLED;
                    case VOID -> PayerWord.Books.VOID;
                },
                attempt.map(Attempt::state));
    }

    /** Whether the bank was asked to draw it, and has not said that it could not. */
    public boolean isToBeDrawn() {
        return debit.filter(it -> !it.isFailed()).isPresent();
    }

    /** Whether a payment may be begun for it on that day. */
    public boolean isPayable(LocalDate today) {
        return word() == PayerWord.UNPAID && !today.isAfter(payableUntil);
    }
}
