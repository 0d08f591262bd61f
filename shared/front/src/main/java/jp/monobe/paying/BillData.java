package jp.monobe.paying;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BillCopy.Debit;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.exchange.BillCopy.State;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.SlipData.Attempt;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.paying.model.PaymentState;

/**
 * A bill (請求) as its payer sees it; it names no child.
 *
 * @param title fee and month
 * @param outstanding what is still to be paid
 * @param slips all that went out, oldest first
 */
public record BillData(
        UUID id,
        String title,
        Yen amount,
        Yen outstanding,
        State state,
        Optional<LocalDate> settledOn,
        List<SlipData> slips) {

    public BillData {
        slips = List.copyOf(slips);
    }

    /** Of the whole bill; while it is open, of what is to be paid of it. */
    public PayerWord word() {
        return PayerWord.of(
                switch (state) {
                    case OPEN -> PayerWord.Books.OPEN;
                    case SETTLED -> PayerWord.Books.SETTLED;
                    case CANCELLED -> PayerWord.Books.VOID;
                },
                attempt());
    }

    /** To be paid now, the first due first. */
    public List<SlipData> inForce() {
        return slips.stream()
                .filter(slip -> slip.standing() == Standing.IN_FORCE)
                .sorted(Comparator.comparing(SlipData::dueOn))
                .toList();
    }

    /** Something is to be paid, or is on its way. */
    public boolean isOpen() {
        return switch (word()) {
            case UNPAID, PAYING, CONFIRMING -> true;
            case PAID, CANCELLED -> false;
        };
    }

    /** The first 納期限 of what is to be paid. */
    public Optional<LocalDate> dueOn() {
        return inForce().stream().map(SlipData::dueOn).findFirst();
    }

    /** 引落日 of what is drawn first; empty when nothing of it is to be drawn. */
    public Optional<LocalDate> drawnOn() {
        return isOpen()
                ? inForce().stream()
                        .filter(SlipData::isToBeDrawn)
                        .flatMap(slip -> slip.debit().stream())
                        .map(Debit::on)
                        .min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Optional<PaymentState> attempt() {
        var states =
                (state == State.OPEN ? inForce() : slips)
                        .stream()
                                .flatMap(slip -> slip.attempt().stream())
                                .map(Attempt::state)
                                .toList();
        return states.stream()
                .filter(PaymentState.Paid.class::isInstance)
                .findFirst()
                .or(() -> states.stream().filter(PaymentState::isLive).findFirst());
    }
}
