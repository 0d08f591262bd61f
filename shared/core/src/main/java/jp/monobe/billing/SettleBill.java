package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.internal.Settlement;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what came in (収納), for whoever keeps the receipts. It runs in that one's transaction, so
 * that a receipt and its posting are one; a receipt is booked once and taken back once.
 */
@Service
public class SettleBill {

    private final Settlement settlement;

    SettleBill(Settlement settlement) {
        this.settlement = settlement;
    }

    /**
     * Money that came in, or was taken back.
     *
     * @param paidOn 収納日: when the payer paid, in Japan; the year of the books follows it
     */
    public record Arrival(Money money, Yen amount, LocalDate paidOn) {}

    /**
     * What came of it.
     *
     * @param applied to the bill; the rest is to be given back
     */
    public sealed interface Settled {
        record Applied(UUID bill, Yen applied, Yen over) implements Settled {}

        /** With none of our slips: the city has it and does not know for what. */
        record Unidentified() implements Settled {}
    }

    /**
     * Money is never refused: not for a void slip, not twice, not beyond the bill, not for a
     * cancelled one. All in a fixed number of statements, answered in their order. Throws when a
     * receipt was booked before.
     */
    @Guarded(
            by = {JOB, STAFF},
            permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Settled> receive(List<Arrival> arrivals) {
        MoneyIsolation.check();
        return settlement.book(arrivals, Settlement.Way.IN);
    }

    /** The agent has it not after all (速報取消): what it paid is owed again. */
    @Guarded(
            by = {JOB, STAFF},
            permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(List<Arrival> arrivals) {
        MoneyIsolation.check();
        settlement.book(arrivals, Settlement.Way.BACK);
    }

    /**
     * What nobody knew about was for this slip after all: from there it is as if just received.
     *
     * @param nth how often it was assigned by now, from 1; each is booked once
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public Settled assign(Arrival arrival, int nth) {
        MoneyIsolation.check();
        return settlement.book(List.of(arrival), Settlement.Way.FOUND, nth).getFirst();
    }

    /** It was not: what it paid is owed again, and nobody knows what it was for. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public void unassign(Arrival arrival, int nth) {
        MoneyIsolation.check();
        settlement.book(List.of(arrival), Settlement.Way.LOST, nth);
    }
}
