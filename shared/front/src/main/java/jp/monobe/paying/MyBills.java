package jp.monobe.paying;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.BillCopy.FromAllowance;
import jp.monobe.exchange.BillCopy.GivenBack;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.BillRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bills (請求) of which she is the payer (納入義務者). */
@Service
public class MyBills {

    private final BillRows bills;
    private final AuditTrail audit;

    MyBills(BillRows bills, AuditTrail audit) {
        this.bills = bills;
        this.audit = audit;
    }

    /** Those that are open first, then the newest; a bill and its slips as of one moment. */
    @Guarded(by = Who.RESIDENT)
    @Transactional(readOnly = true)
    public List<BillData> all() {
        return bills.of(Acting.account());
    }

    /** As of one moment: a copy that comes between two reads would tell two stories. */
    @Guarded(by = Who.RESIDENT, owning = "bill")
    @Transactional(readOnly = true)
    public BillData open(UUID bill) {
        return bills.find(bill).orElseThrow();
    }

    /** What went or goes back to her of it (還付・充当), the oldest first. */
    @Guarded(by = Who.RESIDENT, owning = "bill")
    public List<GivenBack> givenBack(UUID bill) {
        return bills.givenBack(bill);
    }

    /** What was taken for it from her 児童手当; empty for nothing. */
    @Guarded(by = Who.RESIDENT, owning = "bill")
    public Optional<FromAllowance> fromAllowance(UUID bill) {
        return bills.fromAllowance(bill);
    }

    /** The notice (納入通知書) as PDF; that she fetched it is on the trail. */
    @Guarded(by = Who.RESIDENT, owning = "bill-slip")
    @Transactional
    public byte[] notice(UUID slip) {
        var pdf = bills.document(slip).orElseThrow(() -> new AccessRefused("not drawn"));
        audit.record("bill.notice", "slip", slip, "paying");
        return pdf;
    }
}
