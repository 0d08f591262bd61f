package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.internal.GivingBack;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.GiveBackYear;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what is given back of a bill (還付・充当), for the room that decides it, in that one's
 * transaction. What was decided is out of {@code TO_REFUND}: no raise and no agent takes it from
 * there any more.
 */
@Service
@LegalBasis("地方自治法施行令165条の7・165条の8")
public class RepayBill {

    private final GivingBack books;

    RepayBill(GivingBack books) {
        this.books = books;
    }

    /** A bill as it stands, held until the transaction ends. */
    public record Standing(Bill bill, Balance balance) {}

    /**
     * What is given back.
     *
     * @param id its own; the same is booked once
     * @param bill of which it is over
     */
    public record Given(UUID id, UUID bill, Yen amount) {}

    /** Held in the order of their ids; unknown ones are left out. */
    @Guarded(
            by = {STAFF, JOB},
            permission = Permission.BILLING_READ)
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Standing> held(Collection<UUID> bills) {
        MoneyIsolation.check();
        return books.held(bills);
    }

    /** 還付の決定. Throws when so much is not there. */
    @Guarded(by = STAFF, permission = Permission.REFUND_APPROVE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(Given given) {
        MoneyIsolation.check();
        books.decide(given);
    }

    /**
     * 充当の決定: at once towards what the other bill owes, never more. Throws when the two have not one
     * payer and one class, or so much is not there.
     */
    @Guarded(by = STAFF, permission = Permission.REFUND_APPROVE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void setOff(Given given, UUID other, String reason) {
        MoneyIsolation.check();
        books.setOff(given, other, reason);
    }

    /** What was decided does not leave; it is to be given back as before. */
    @Guarded(
            by = {STAFF, JOB},
            permission = Permission.REFUND_HANDLE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void undecide(Given given) {
        MoneyIsolation.check();
        books.undecide(given);
    }

    /** It left, out of the books that the dates say. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(propagation = Propagation.MANDATORY)
    public List<GiveBackYear.Part> paid(Given given, LocalDate decidedOn, LocalDate paidOn) {
        MoneyIsolation.check();
        return books.paid(given, decidedOn, paidOn);
    }

    /** An agent credited a card: it keeps as much of what it is to pay in. */
    @Guarded(by = JOB)
    @Transactional(propagation = Propagation.MANDATORY)
    public void credited(Given given, LocalDate decidedOn, LocalDate on) {
        MoneyIsolation.check();
        books.credited(given, decidedOn, on);
    }

    /** A card's issuer sent back what had been credited: the agent is to pay it in after all. */
    @Guarded(by = JOB)
    @Transactional(propagation = Propagation.MANDATORY)
    public void creditCameBack(Given given, LocalDate on) {
        MoneyIsolation.check();
        books.creditCameBack(given, on);
    }

    /** The bank sent back what had left. */
    @Guarded(by = STAFF, permission = Permission.REFUND_HANDLE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void cameBack(Given given, LocalDate on) {
        MoneyIsolation.check();
        books.cameBack(given, on);
    }
}
