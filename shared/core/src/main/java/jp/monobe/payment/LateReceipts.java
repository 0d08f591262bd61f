package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.LateReceiptRows;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What came in after the 納期限 of its slip or of its bill (遅れた収納), for the room that asks what that
 * costs and knows which of them counts.
 */
@Service
public class LateReceipts {

    private final LateReceiptRows rows;

    LateReceipts(LateReceiptRows rows) {
        this.rows = rows;
    }

    /**
     * A slip that was paid late.
     *
     * @param paid of it, never more than it asks for
     * @param part 期
     * @param dueOn 納期限 of the slip
     * @param billDueOn 納期限 of its bill
     * @param paidOn 収納日
     */
    public record Late(
            UUID bill,
            UUID slip,
            int part,
            Yen paid,
            LocalDate dueOn,
            LocalDate billDueOn,
            LocalDate paidOn) {

        /** The same by another 納期限. */
        public Late since(LocalDate due) {
            return new Late(bill, slip, part, paid, due, billDueOn, paidOn);
        }
    }

    /** Paid since a day; the newest first. What was taken back is none. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Late> since(LocalDate day, int most) {
        return rows.since(day, most);
    }

    /** Of these bills. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Late> of(Collection<UUID> bills) {
        return bills.isEmpty() ? List.of() : rows.of(bills);
    }
}
