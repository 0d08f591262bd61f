package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.internal.BillCopies;
import jp.monobe.billing.internal.BillNews;
import jp.monobe.billing.internal.BillRows;
import jp.monobe.exchange.BillCopy;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.spi.LinkNews;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bills as their payers may see them, for the bridge to carry out. */
@Service
public class BillsOut implements LinkNews {

    private final BillRows bills;
    private final BillCopies copies;
    private final BillNews news;

    BillsOut(BillRows bills, BillCopies copies, BillNews news) {
        this.bills = bills;
        this.copies = copies;
        this.news = news;
    }

    /** As it stands now; empty when there is no such bill. */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<BillCopy> copy(UUID billId) {
        return bills.find(billId).map(copies::of);
    }

    /** Something else that their copies say has changed; in the caller's transaction. */
    @Guarded(
            by = {JOB, Guarded.Who.STAFF},
            permission = Permission.BILLING_ASSESS)
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(Collection<UUID> bills) {
        news.of(bills);
    }

    /** Another account, or none, is hers: all her bills go there, and stay nowhere else. */
    @Override
    @Guarded(by = {Guarded.Who.JOB, Guarded.Who.STAFF, Guarded.Who.RESIDENT})
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void changed(UUID personId) {
        news.of(bills.ofPayer(personId));
    }
}
