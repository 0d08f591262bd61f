package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.JOB;
import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import jp.monobe.billing.internal.SlipRows;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;

/** Slips by what stands on them (納付番号), several in one statement; it names no person. */
@Service
public class FindSlips {

    private final SlipRows slips;

    FindSlips(SlipRows slips) {
        this.slips = slips;
    }

    /** Their ids; unknown numbers are left out. */
    @Guarded(
            by = {JOB, STAFF},
            permission = Permission.BILLING_READ)
    public Map<BillNumber, UUID> numbered(Collection<BillNumber> numbers) {
        return slips.numbered(numbers);
    }

    /** Unknown ids are left out. */
    @Guarded(
            by = {JOB, STAFF},
            permission = Permission.BILLING_READ)
    public Map<UUID, SlipFacts> known(Collection<UUID> ids) {
        return slips.known(ids);
    }

    /** The bills of slips; unknown ids are left out. */
    @Guarded(
            by = {JOB, STAFF},
            permission = Permission.BILLING_READ)
    public Map<UUID, UUID> billsOf(Collection<UUID> ids) {
        return slips.billsOf(ids);
    }
}
