package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.internal.Ledger;
import jp.monobe.billing.model.AgentPostings;
import jp.monobe.billing.model.Posting;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what agents pay in (払込) and what they keep (手数料), in the transaction of whoever keeps the
 * pay-in. Gross: the fee is a voucher of its own and never taken off what was received.
 */
@Service
public class BookAgents {

    private final Ledger ledger;
    private final Clock clock;

    BookAgents(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Throws when it was booked before.
     *
     * @param gross with the fee
     * @param fee kept by the agent; may be nothing
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public void paidIn(UUID payIn, Yen gross, Yen fee) {
        book(AgentPostings.paidIn(LocalDate.now(clock), payIn, gross, fee));
    }

    /** It was recorded by mistake: booked the other way round. Throws when it was undone before. */
    @Guarded(by = STAFF, permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public void undone(UUID payIn, Yen gross, Yen fee) {
        book(AgentPostings.undone(LocalDate.now(clock), payIn, gross, fee));
    }

    private void book(List<Posting> postings) {
        MoneyIsolation.check();
        ledger.book(postings);
    }
}
