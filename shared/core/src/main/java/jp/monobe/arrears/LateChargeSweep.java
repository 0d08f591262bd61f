package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.arrears.internal.ComputedCharge;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.LateReceipts;
import jp.monobe.payment.LateReceipts.Late;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night finds what was paid late, and lets go of what costs nothing, being too small or not
 * late after all, so that the list of late payments reads what is to be done and not five years. A
 * rate that was set anew for days gone by counts from the next morning.
 */
@Service
public class LateChargeSweep {

    /** What is older cannot be asked for any more. */
    @LegalBasis("地方自治法236条1項")
    private static final int YEARS = 5;

    private final LateReceipts receipts;
    private final ComputedCharge computed;
    private final Clock clock;

    LateChargeSweep(LateReceipts receipts, ComputedCharge computed, Clock clock) {
        this.receipts = receipts;
        this.computed = computed;
        this.clock = clock;
    }

    static LocalDate since(LocalDate today) {
        return today.minusYears(YEARS);
    }

    /** One transaction: nobody sees the list in between. */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void sweep() {
        var today = LocalDate.now(clock);
        receipts.find(since(today));
        var late = receipts.waiting(since(today));
        receipts.forgetAllBut(costs(late, today));
    }

    private Set<UUID> costs(List<Late> late, LocalDate today) {
        return computed.parts(computed.open(late), today).stream()
                .filter(part -> !part.amount().equals(Yen.ZERO))
                .map(part -> part.late().slip())
                .collect(Collectors.toSet());
    }
}
