package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.UUID;
import jp.monobe.billing.internal.WritingOff;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books what is written off (不納欠損), for the room that decides it, in that one's transaction. */
@Service
public class WriteOffBill {

    private final WritingOff books;

    WriteOffBill(WritingOff books) {
        this.books = books;
    }

    /**
     * What is given up.
     *
     * @param id of the decision; the same is booked once
     */
    public record GivenUp(UUID id, UUID bill, Yen amount) {}

    /** All that is owed of it, which stays held. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(propagation = Propagation.MANDATORY)
    public Yen owed(UUID bill) {
        MoneyIsolation.check();
        return books.owed(bill);
    }

    /**
     * Its slips are void, and nothing is owed any more. The payer is not told; her screen asks for
     * nothing.
     *
     * @return false when another amount is owed, or the bill is not open
     */
    @Guarded(by = STAFF, permission = Permission.WRITE_OFF_APPROVE)
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean writeOff(GivenUp it, String reason) {
        MoneyIsolation.check();
        return books.writeOff(it, reason);
    }

    /**
     * It is owed again, less what came in meanwhile. A new slip is a clerk's act of its own.
     *
     * @return false when it is not written off
     */
    @Guarded(by = STAFF, permission = Permission.WRITE_OFF_APPROVE)
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean restore(GivenUp it, String reason) {
        MoneyIsolation.check();
        return books.restore(it, reason);
    }
}
