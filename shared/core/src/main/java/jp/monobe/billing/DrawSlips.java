package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.JOB;

import jp.monobe.billing.internal.DrawnSlips;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Draws the slips that wait (納入通知書の作成), some at a time, and tells the open zone. */
@Service
public class DrawSlips {

    /** In one transaction: a killed worker draws so many again at most. */
    public static final int LOT = 20;

    private final DrawnSlips drawn;

    DrawSlips(DrawnSlips drawn) {
        this.drawn = drawn;
    }

    /**
     * @return false when none waits
     */
    @Guarded(by = JOB)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean next() {
        return drawn.drawWaiting(LOT) > 0;
    }
}
