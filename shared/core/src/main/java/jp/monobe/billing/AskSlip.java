package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.billing.internal.BillCopies;
import jp.monobe.billing.internal.BillRows;
import jp.monobe.billing.internal.SlipRows;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether a slip may be paid now, by its numbers alone (ペイジーの照会). */
@Service
public class AskSlip {

    private final SlipRows slips;
    private final BillRows bills;
    private final BillCopies copies;
    private final Clock clock;

    AskSlip(SlipRows slips, BillRows bills, BillCopies copies, Clock clock) {
        this.slips = slips;
        this.bills = bills;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * The same answer as on the payer's screen: never more than is owed is asked for.
     *
     * @param number 納付番号 as typed
     * @param confirmation 確認番号 as typed
     */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED, readOnly = true)
    public SlipAnswer ask(String number, String confirmation) {
        var slip = BillNumber.parse(number).flatMap(it -> slips.confirmed(it, confirmation));
        return slip.flatMap(slips::billOf)
                .flatMap(bills::find)
                .map(bill -> answer(bill, slip.orElseThrow()))
                .orElseGet(SlipAnswer.Unknown::new);
    }

    private SlipAnswer answer(Bill bill, UUID id) {
        var slip =
                slips.of(bill.id()).stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return switch (copies.standing(bill, slip)) {
            case PAID -> new SlipAnswer.Paid();
            case VOID -> new SlipAnswer.Void();
            case IN_FORCE ->
                    LocalDate.now(clock).isAfter(slip.payableUntil())
                            ? new SlipAnswer.Late()
                            : new SlipAnswer.Payable(slip.amount(), slip.payableUntil());
        };
    }
}
