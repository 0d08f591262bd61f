package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.internal.RunRows;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;

/** What was assessed at once, by whom and when (調定の一覧). It names no payer. */
@Service
public class AssessmentRuns {

    public static final int ROWS = 20;

    private final RunRows rows;

    AssessmentRuns(RunRows rows) {
        this.rows = rows;
    }

    /**
     * The newest first; one more than a page shows when more are there.
     *
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public List<AssessmentRun> page(int page) {
        return rows.page(ROWS + 1, Math.multiplyExact(page, ROWS));
    }

    /** Empty when there is no such in this city. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public Optional<AssessmentRun> find(UUID run) {
        return rows.find(run);
    }
}
